package io.github.disclosurecompare.ingest.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates, periods and years of a reading, in the order of the text. */
final class Dates {
    /** One character after the four of a year. */
    private static final int SHORTEST = 4;

    private static final String YEAR_DIGITS = "〇零○OoО0";
    private static final String AFTER_YEAR = "年学度-~/.一至到 0123456789";

    private final String reading;
    private final Map<Pattern, Matcher> matchers = new IdentityHashMap<>();
    private final DamagedDates damaged;
    private Matcher matcher;

    private Dates(String reading) {
        this.reading = reading;
        this.damaged = new DamagedDates(reading);
    }

    static List<DateMention> list(String reading) {
        return Periods.join(reading, new Dates(reading).single());
    }

    private List<DateMention> single() {
        List<DateMention> found = new ArrayList<>();
        int done = 0;
        int last = reading.length() - SHORTEST;
        for (int i = 0; i < last; i++) {
            char c = reading.charAt(i);
            boolean begins = c == '2' || c == '1' ? yearBegins(i) : (c == '二' || c == '一') && numeralsBegin(i);
            if (begins && i >= done) {
                Optional<DateMention> mention = at(i);
                mention.ifPresent(found::add);
                done = mention.isPresent() ? mention.get().span().end() : done;
            }
        }
        return found;
    }

    private boolean numeralsBegin(int at) {
        char second = reading.charAt(at + 1);
        return second == '九' || YEAR_DIGITS.indexOf(second) >= 0;
    }

    private boolean yearBegins(int at) {
        return (reading.startsWith("20", at) || reading.startsWith("19", at))
                && AFTER_YEAR.indexOf(reading.charAt(at + 4)) >= 0
                && (at == 0 || !partOfNumber(at - 1));
    }

    private boolean partOfNumber(int before) {
        char c = reading.charAt(before);
        return Latin.isDigit(c) || c == '.' && before > 0 && Latin.isDigit(reading.charAt(before - 1));
    }

    private Optional<DateMention> at(int begin) {
        return academicYear(begin)
                .or(() -> day(begin))
                .or(() -> numericMonths(begin))
                .or(() -> damaged.at(begin))
                .or(() -> month(begin))
                .or(() -> calendarYear(begin));
    }

    private Optional<DateMention> academicYear(int begin) {
        char next = reading.charAt(begin + SHORTEST);
        if (Latin.isDigit(next) || next == ' ') {
            return fusedYears(begin);
        }
        if (next != '.' && standsAt(DateForms.TWO_YEARS, begin)) {
            return twoYears();
        }
        return (next == '年' || next == '学') && standsAt(DateForms.ONE_YEAR, begin)
                ? Optional.of(DateMention.academicYear(span(), year(1), false))
                : Optional.empty();
    }

    private Optional<DateMention> fusedYears(int begin) {
        return standsAt(DateForms.FUSED_YEARS, begin) && year(2) == year(1) + 1
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
        char next = reading.charAt(begin + SHORTEST);
        if (next == '年' && standsAt(DateForms.DAY, begin)) {
            return dayOf(matcher.group(2), matcher.group(3));
        }
        return "-./年".indexOf(next) >= 0
                        && standsAt(DateForms.NUMERIC_DAY, begin)
                        && matcher.group(2).equals(matcher.group(4))
                ? dayOf(matcher.group(3), matcher.group(5))
                : Optional.empty();
    }

    private Optional<DateMention> dayOf(String month, String day) {
        return FusedDay.day(year(1), month, day)
                .map(date -> new DateMention(span(), DateMention.Kind.DAY, date, date, false));
    }

    private Optional<DateMention> month(int begin) {
        if (reading.charAt(begin + SHORTEST) != '年' || !standsAt(DateForms.MONTH, begin)) {
            return Optional.empty();
        }
        int month = ChineseDigits.belowHundred(matcher.group(2));
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(monthOf(span(), YearMonth.of(year(1), month)));
    }

    static DateMention monthOf(Span span, YearMonth month) {
        return new DateMention(span, DateMention.Kind.MONTH, month.atDay(1), month.atEndOfMonth(), false);
    }

    private Optional<DateMention> numericMonths(int begin) {
        if ("./".indexOf(reading.charAt(begin + SHORTEST)) < 0 || !standsAt(DateForms.NUMERIC_MONTHS, begin)) {
            return Optional.empty();
        }
        try {
            LocalDate from =
                    YearMonth.of(year(1), Integer.parseInt(matcher.group(2))).atDay(1);
            LocalDate to =
                    YearMonth.of(year(3), Integer.parseInt(matcher.group(4))).atEndOfMonth();
            return Optional.of(new DateMention(span(), DateMention.Kind.PERIOD, from, to, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<DateMention> calendarYear(int begin) {
        return standsAt(DateForms.CALENDAR_YEAR, begin)
                ? Optional.of(DateMention.years(span(), year(1), year(1)))
                : Optional.empty();
    }

    private boolean standsAt(Pattern form, int begin) {
        matcher = matchers.computeIfAbsent(form, pattern -> pattern.matcher(reading));
        return matcher.region(begin, reading.length()).lookingAt();
    }

    private int year(int group) {
        return ChineseDigits.digitByDigit(matcher.group(group));
    }

    private Span span() {
        return new Span(matcher.start(), matcher.end());
    }
}
