package io.github.disclosurecompare.ingest.extract.date;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the dates, periods and years of a reading, in the order of the text. */
public final class Dates {
    /** One character after the four of a year. */
    private static final int SHORTEST = 4;

    private static final CharacterSet YEAR_DIGITS = CharacterSet.of("九〇零○OoО0");
    private static final CharacterSet AFTER_YEAR = CharacterSet.of("年学度-~/.一至到 0123456789");
    private static final CharacterSet TO = CharacterSet.of("-~/一至到");
    private static final CharacterSet BELOW_HUNDRED = CharacterSet.of("0123456789一二三四五六七八九十廿卅");

    private final String reading;
    private final DamagedDates damaged;
    private final NumericDates numeric;
    private final Matcher twoYears;
    private final Matcher oneYear;
    private final Matcher fusedYears;
    private final Matcher day;
    private final Matcher month;
    private final Matcher calendarYear;

    /** The one that matched last. */
    private Matcher matcher;

    private Dates(String reading) {
        this.reading = reading;
        this.damaged = new DamagedDates(reading);
        this.numeric = new NumericDates(reading);
        this.twoYears = DateForms.TWO_YEARS.matcher(reading);
        this.oneYear = DateForms.ONE_YEAR.matcher(reading);
        this.fusedYears = DateForms.FUSED_YEARS.matcher(reading);
        this.day = DateForms.DAY.matcher(reading);
        this.month = DateForms.MONTH.matcher(reading);
        this.calendarYear = DateForms.CALENDAR_YEAR.matcher(reading);
    }

    public static List<DateMention> list(String reading) {
        return Periods.join(reading, new Dates(reading).single());
    }

    private List<DateMention> single() {
        List<DateMention> found = new ArrayList<>();
        int done = 0;
        int last = reading.length() - SHORTEST;
        Landmarks begins = new Landmarks(reading, "2", "1", "二", "一");
        for (int i = begins.next(0); i < last; i = begins.next(Math.max(i + 1, done))) {
            if (Latin.isDigit(reading.charAt(i)) ? yearBegins(i) : numeralsBegin(i)) {
                Optional<DateMention> mention = at(i);
                mention.ifPresent(found::add);
                done = mention.isPresent() ? mention.get().span().end() : done;
            }
        }
        return found;
    }

    private boolean numeralsBegin(int at) {
        return YEAR_DIGITS.has(reading.charAt(at + 1));
    }

    private boolean yearBegins(int at) {
        return (reading.startsWith("20", at) || reading.startsWith("19", at))
                && AFTER_YEAR.has(reading.charAt(at + 4))
                && (at == 0 || !partOfNumber(at - 1));
    }

    private boolean partOfNumber(int before) {
        char c = reading.charAt(before);
        return Latin.isDigit(c) || c == '.' && before > 0 && Latin.isDigit(reading.charAt(before - 1));
    }

    private Optional<DateMention> at(int begin) {
        char next = reading.charAt(begin + SHORTEST);
        if (Latin.isDigit(next) || next == ' ') {
            return fusedYears(begin).or(() -> damaged.at(begin));
        }
        int behind = begin + SHORTEST + 1;
        char then = behind < reading.length() ? reading.charAt(behind) : '\n';
        Optional<DateMention> years = academicYear(begin, next, then);
        if (years.isPresent()) {
            return years;
        }
        if (next == '年') {
            return inYear(begin, then);
        }
        return Latin.isDigit(then) ? numeric.at(begin, next) : Optional.empty();
    }

    /** What a year with 年 behind it begins, but for two years. */
    private Optional<DateMention> inYear(int begin, char then) {
        if (!BELOW_HUNDRED.has(then)) {
            return calendarYear(begin);
        }
        return day(begin).or(() -> damaged.at(begin)).or(() -> month(begin)).or(() -> calendarYear(begin));
    }

    private Optional<DateMention> academicYear(int begin, char next, char then) {
        char behindYear = next == '年' ? then : next;
        if ((TO.has(behindYear) || behindYear == '度' || next == '学') && standsAt(twoYears, begin)) {
            return twoYears();
        }
        return behindYear == '学' && standsAt(oneYear, begin)
                ? Optional.of(DateMention.academicYear(span(), year(1), false))
                : Optional.empty();
    }

    private Optional<DateMention> fusedYears(int begin) {
        return standsAt(fusedYears, begin) && year(2) == year(1) + 1
                ? Optional.of(DateMention.academicYear(span(), year(1), true))
                : Optional.empty();
    }

    private Optional<DateMention> twoYears() {
        int first = year(1);
        int last = matcher.group(2) != null ? year(2) : first / 100 * 100 + Integer.parseInt(matcher.group(3));
        if (last == first + 1) {
            return Optional.of(DateMention.academicYear(span(), first, false));
        }
        if (last == first - 1 && matcher.group(4) != null) {
            return Optional.of(DateMention.academicYear(span(), last, false));
        }
        return last > first ? Optional.of(DateMention.years(span(), first, last)) : Optional.empty();
    }

    private Optional<DateMention> day(int begin) {
        return standsAt(day, begin) ? dayOf(matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    private Optional<DateMention> dayOf(String month, String day) {
        return FusedDay.day(year(1), month, day)
                .map(date -> new DateMention(span(), DateMention.Kind.DAY, date, date, false));
    }

    private Optional<DateMention> month(int begin) {
        if (!standsAt(month, begin)) {
            return Optional.empty();
        }
        int ofYear = ChineseDigits.belowHundred(matcher.group(2));
        return ofYear < 1 || ofYear > 12
                ? Optional.empty()
                : Optional.of(monthOf(span(), YearMonth.of(year(1), ofYear)));
    }

    static DateMention monthOf(Span span, YearMonth month) {
        return new DateMention(span, DateMention.Kind.MONTH, month.atDay(1), month.atEndOfMonth(), false);
    }

    private Optional<DateMention> calendarYear(int begin) {
        return standsAt(calendarYear, begin)
                ? Optional.of(DateMention.years(span(), year(1), year(1)))
                : Optional.empty();
    }

    private boolean standsAt(Matcher form, int begin) {
        matcher = form;
        return matcher.region(begin, reading.length()).lookingAt();
    }

    private int year(int group) {
        return ChineseDigits.digitByDigit(matcher.group(group));
    }

    private Span span() {
        return new Span(matcher.start(), matcher.end());
    }
}
