package io.github.disclosurecompare.ingest.extract.date;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Joins two days or months that stand at the ends of a period. */
final class Periods {
    private static final int WIDEST_GAP = 8;
    private static final CharacterSet FIRST_OF_REST = CharacterSet.of("起开-~一至到");

    private final String reading;
    private final Matcher between;
    private final Matcher rest;

    private Periods(String reading) {
        this.reading = reading;
        this.between = DateForms.BETWEEN.matcher(reading);
        this.rest = DateForms.REST_OF_PERIOD.matcher(reading);
    }

    static List<DateMention> join(String reading, List<DateMention> single) {
        Periods periods = new Periods(reading);
        List<DateMention> joined = new ArrayList<>(single.size());
        for (int i = 0; i < single.size(); i++) {
            DateMention mention = single.get(i);
            if (!mention.isDayOrMonth()) {
                joined.add(mention);
                continue;
            }
            Optional<DateMention> both =
                    i + 1 < single.size() ? periods.ofBoth(mention, single.get(i + 1)) : Optional.empty();
            if (both.isPresent()) {
                i++;
            }
            joined.add(both.or(() -> periods.withRest(mention)).orElse(mention));
        }
        return joined;
    }

    private Optional<DateMention> ofBoth(DateMention from, DateMention to) {
        int gap = to.span().begin() - from.span().end();
        if (!to.isDayOrMonth() || gap > WIDEST_GAP) {
            return Optional.empty();
        }
        boolean lost = gap == 0;
        if (!lost && !between.region(from.span().end(), to.span().begin()).matches()) {
            return Optional.empty();
        }
        Span span = new Span(from.span().begin(), to.span().end());
        return Optional.of(period(span, from.from(), to.to(), lost || from.repaired() || to.repaired()));
    }

    private Optional<DateMention> withRest(DateMention from) {
        int end = from.span().end();
        boolean mayGoOn = end < reading.length() && FIRST_OF_REST.has(reading.charAt(end));
        if (!mayGoOn || !rest.region(end, reading.length()).lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(from.span().begin(), rest.end());
        return restEnd(from.from()).map(to -> period(span, from.from(), to, from.repaired()));
    }

    /** A second end without a year lies in the same year, unless it is said or needed that it is the next. */
    private Optional<LocalDate> restEnd(LocalDate from) {
        int month = ChineseDigits.belowHundred(rest.group(2));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        String relation = rest.group(1);
        boolean next = relation == null ? month < from.getMonthValue() : !relation.matches("[当同]年");
        int year = next ? from.getYear() + 1 : from.getYear();
        return rest.group(3) == null
                ? Optional.of(YearMonth.of(year, month).atEndOfMonth())
                : FusedDay.day(year, rest.group(2), rest.group(3));
    }

    private static DateMention period(Span span, LocalDate from, LocalDate to, boolean repaired) {
        return new DateMention(span, DateMention.Kind.PERIOD, from, to, repaired);
    }
}
