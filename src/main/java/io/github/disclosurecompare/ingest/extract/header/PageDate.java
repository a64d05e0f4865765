package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the date of the page that a report was published on, outside its text. */
final class PageDate {
    private static final Pattern PUBLISHED = Pattern.compile(".*(?:发布|公布|公开|发表|上传|录入|添加)(?:于|时间|日期)?:?\\[?");
    private static final Pattern LABELLED = Pattern.compile(".*(?:日期|时间|更新(?:于)?|编辑|修改(?:于)?):?\\[?");
    private static final Pattern CLOCK = Pattern.compile("[T ]?\\d{1,2}:\\d{2}");

    private PageDate() {}

    /** A day and the line that says it. */
    private record Day(Line line, DateMention date) {}

    static Optional<DateMention> find(ReportText text, Optional<DateMention> issued) {
        List<Day> above = days(text, text.layout().head());
        List<Day> around = new ArrayList<>(above);
        around.addAll(days(text, text.layout().foot()));
        return labelled(text, around, PUBLISHED)
                .or(() -> labelled(text, around, LABELLED))
                .or(() -> bare(text, above, issued))
                .filter(page -> issued.filter(page::equals).isEmpty());
    }

    private static List<Day> days(ReportText text, List<Line> lines) {
        List<Day> days = new ArrayList<>();
        for (Line line : lines) {
            for (DateMention date : text.datesIn(line.span())) {
                if (date.is(DateMention.Kind.DAY)) {
                    days.add(new Day(line, date));
                }
            }
        }
        return days;
    }

    private static Optional<DateMention> labelled(ReportText text, List<Day> days, Pattern label) {
        for (Day day : days) {
            String before = text.label(day.line(), day.date());
            if (label.matcher(before).matches() && !IssueDate.isLabel(before)) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    /** A day above the body without a label is the page's own where a clock or the page's data stand beside it. */
    private static Optional<DateMention> bare(ReportText text, List<Day> above, Optional<DateMention> issued) {
        for (Day day : above) {
            if (isOfPage(text, day, issued.isPresent())) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfPage(ReportText text, Day day, boolean issuedElsewhere) {
        Span span = day.date().span();
        boolean numeric = text.words(span).indexOf('年') < 0;
        boolean clock = CLOCK.matcher(text.reading())
                .region(span.end(), day.line().span().end())
                .lookingAt();
        return clock || numeric || issuedElsewhere || PageFurniture.isFurniture(day.line());
    }
}
