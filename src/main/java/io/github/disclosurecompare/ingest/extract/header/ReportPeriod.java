package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the period that a report says its data cover. */
final class ReportPeriod {
    private static final int SHORTEST = 150;
    private static final int LONGEST = 1000;
    private static final int REACH = 30;
    private static final Pattern CUE = Pattern.compile("统计|起止|期限|数据|期间|时段|报告期|所列|截止|时间范围|年度?\\($|学年度?\\($|学年度?,?即");

    private ReportPeriod() {}

    /** The first that is said to be the period of the data, else the first that is about a year long. */
    static Optional<DateMention> find(ReportText text) {
        return text.dates().stream()
                .filter(date -> date.is(DateMention.Kind.PERIOD))
                .filter(date -> isCued(text, date) || date.length() >= SHORTEST && date.length() <= LONGEST)
                .filter(date -> !isOfTheTerm(text, date))
                .min(Comparator.comparingInt(date -> isCued(text, date) && date.length() >= SHORTEST ? 0 : 1));
    }

    private static boolean isCued(ReportText text, DateMention date) {
        int begin = Math.max(0, date.span().begin() - REACH);
        return CUE.matcher(text.words(new Span(begin, date.span().begin()))).find();
    }

    /** A period that something inside the year took: a survey, a consultation. */
    private static boolean isOfTheTerm(ReportText text, DateMention date) {
        return date.length() < SHORTEST && !date.from().isAfter(date.to());
    }
}
