package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Line;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day of issue: under the text, else in brackets or in official writing under the title. */
final class IssueDate {
    private static final Pattern LABEL = Pattern.compile(".*(?:成文|签发|印发|落款|生成)(?:日期|时间):?");

    private IssueDate() {}

    static Optional<DateMention> find(ReportText text, Signature signature) {
        return signature.date().or(() -> labelled(text)).or(() -> underTitle(text));
    }

    /** A page of an archive says it beside the day of publication. */
    private static Optional<DateMention> labelled(ReportText text) {
        for (Line line : text.layout().head()) {
            for (DateMention date : text.datesIn(line.span())) {
                if (date.is(DateMention.Kind.DAY) && isLabel(text.label(line, date))) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a day behind these words is the day of issue. */
    static boolean isLabel(String before) {
        return (before.contains("日期") || before.contains("时间"))
                && LABEL.matcher(before).matches();
    }

    private static Optional<DateMention> underTitle(ReportText text) {
        for (Line line : text.layout().head()) {
            if (line.text().indexOf('年') >= 0) {
                Optional<DateMention> day = Signature.dayAlone(text, line);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }
}
