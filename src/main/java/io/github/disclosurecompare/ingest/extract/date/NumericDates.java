package io.github.disclosurecompare.ingest.extract.date;

import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads dates that are written in digits alone: 2021-9-1, and 2021.9-2022.8. */
final class NumericDates {
    private static final String SEPARATORS = "-./";

    private final Matcher day;
    private final Matcher months;
    private final int end;

    NumericDates(String reading) {
        this.day = DateForms.NUMERIC_DAY.matcher(reading);
        this.months = DateForms.NUMERIC_MONTHS.matcher(reading);
        this.end = reading.length();
    }

    /** The one that begins at an offset, with the character behind its year. */
    Optional<DateMention> at(int begin, char next) {
        if (SEPARATORS.indexOf(next) < 0) {
            return Optional.empty();
        }
        return day(begin).or(() -> next == '-' ? Optional.empty() : months(begin));
    }

    private Optional<DateMention> day(int begin) {
        if (!day.region(begin, end).lookingAt() || !day.group(2).equals(day.group(4))) {
            return Optional.empty();
        }
        Span span = new Span(day.start(), day.end());
        return FusedDay.day(year(day, 1), day.group(3), day.group(5))
                .map(date -> new DateMention(span, DateMention.Kind.DAY, date, date, false));
    }

    private Optional<DateMention> months(int begin) {
        if (!months.region(begin, end).lookingAt()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(months.group(2));
        int last = Integer.parseInt(months.group(4));
        if (!isMonth(first) || !isMonth(last)) {
            return Optional.empty();
        }
        LocalDate from = YearMonth.of(year(months, 1), first).atDay(1);
        LocalDate to = YearMonth.of(year(months, 3), last).atEndOfMonth();
        Span span = new Span(months.start(), months.end());
        return Optional.of(new DateMention(span, DateMention.Kind.PERIOD, from, to, false));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static int year(Matcher form, int group) {
        return ChineseDigits.digitByDigit(form.group(group));
    }
}
