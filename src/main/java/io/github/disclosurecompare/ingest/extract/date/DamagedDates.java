package io.github.disclosurecompare.ingest.extract.date;

import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads dates that lost 年, 月 or 日: 202191日, 2022831, 20249月1日. Digits alone are a date only where one is expected. */
final class DamagedDates {
    private static final String STOPS = "\n,。;)至到-~";
    private static final int SHORTEST = 6;
    private static final String STARTS = "\n:(";

    private final String reading;
    private final Matcher matcher;

    DamagedDates(String reading) {
        this.reading = reading;
        this.matcher = DateForms.DAMAGED.matcher(reading);
    }

    Optional<DateMention> at(int begin) {
        char next = reading.charAt(begin + 4);
        if (next != '年' && !Latin.isDigit(next)
                || !matcher.region(begin, reading.length()).lookingAt()) {
            return Optional.empty();
        }
        boolean hasMonth = matcher.group(4) != null;
        boolean hasDay = matcher.group(5) != null;
        if (hasMonth && !hasDay) {
            return matcher.group(2) == null && matcher.group(6) == null ? month() : Optional.empty();
        }
        if (matcher.group(6) == null && !isExpected(hasMonth)) {
            return Optional.empty();
        }
        return hasMonth ? separate() : fused();
    }

    private Optional<DateMention> separate() {
        return mention(FusedDay.day(year(), matcher.group(3), matcher.group(5)));
    }

    private Optional<DateMention> fused() {
        String rest = matcher.group(5) == null ? matcher.group(3) : matcher.group(3) + matcher.group(5);
        return mention(FusedDay.find(year(), rest));
    }

    private Optional<DateMention> month() {
        int month = Integer.parseInt(matcher.group(3));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year(), month);
        return Optional.of(new DateMention(span(), DateMention.Kind.MONTH, whole.atDay(1), whole.atEndOfMonth(), true));
    }

    /** Digits without 日 are a date alone in a line, and at either end of a period. */
    private boolean isExpected(boolean hasMonth) {
        char before = matcher.start() == 0 ? '\n' : reading.charAt(matcher.start() - 1);
        char after = matcher.end() == reading.length() ? '\n' : reading.charAt(matcher.end());
        if (hasMonth) {
            return STOPS.indexOf(after) >= 0;
        }
        boolean alone = STARTS.indexOf(before) >= 0 && (after == '\n' || after == ')');
        boolean ofPeriod =
                (before == '至' || before == '到') && (STOPS.indexOf(after) >= 0 || dateBefore(matcher.start() - 1))
                        || after == '至'
                        || after == '到';
        return alone || ofPeriod || between(before, after);
    }

    /** 20210901-20220831. */
    private boolean between(char before, char after) {
        return matcher.end() - matcher.start() >= SHORTEST
                && ((after == '-' || after == '~') && yearAt(matcher.end() + 1)
                        || (before == '-' || before == '~') && dateBefore(matcher.start() - 1));
    }

    private boolean yearAt(int at) {
        return reading.startsWith("20", at);
    }

    /** Whether a date ends at the dash; the area code of a telephone number is shorter. */
    private boolean dateBefore(int dash) {
        int begin = dash;
        while (begin > 0 && Latin.isDigit(reading.charAt(begin - 1))) {
            begin--;
        }
        return dash - begin >= SHORTEST || dash > 0 && reading.charAt(dash - 1) == '日';
    }

    private Optional<DateMention> mention(Optional<LocalDate> day) {
        return day.map(date -> new DateMention(span(), DateMention.Kind.DAY, date, date, true));
    }

    private int year() {
        return Integer.parseInt(matcher.group(1));
    }

    private Span span() {
        return new Span(matcher.start(), matcher.end());
    }
}
