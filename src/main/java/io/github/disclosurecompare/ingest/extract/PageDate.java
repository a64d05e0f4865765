package io.github.disclosurecompare.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the date of the page that a report was published on, outside its text. */
final class PageDate {
    private static final Pattern PUBLISHED = Pattern.compile(".*(?:发布|公布|公开|发表|上传|录入|添加)(?:于|时间|日期)?:?\\[?");
    private static final Pattern LABELLED = Pattern.compile(".*(?:日期|时间|更新(?:于)?|编辑|修改(?:于)?):?\\[?");
    private static final Pattern CLOCK = Pattern.compile("[T ]?\\d{1,2}:\\d{2}");

    private PageDate() {}

    static Optional<DateMention> find(ReportText text, Optional<DateMention> issued) {
        List<Line> around = Stream.of(text.layout().head(), text.layout().foot())
                .flatMap(List::stream)
                .toList();
        return labelled(text, around, PUBLISHED)
                .or(() -> labelled(text, around, LABELLED))
                .or(() -> bare(text, issued))
                .filter(page -> issued.filter(page::equals).isEmpty());
    }

    private static Optional<DateMention> labelled(ReportText text, List<Line> lines, Pattern label) {
        for (Line line : lines) {
            for (DateMention date : text.datesIn(line.span())) {
                String before = text.label(line, date);
                if (date.is(DateMention.Kind.DAY) && label.matcher(before).matches() && !IssueDate.isLabel(before)) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    /** A day above the body without a label is the page's own where a clock or the page's data stand beside it. */
    private static Optional<DateMention> bare(ReportText text, Optional<DateMention> issued) {
        for (Line line : text.layout().head()) {
            for (DateMention date : text.datesIn(line.span())) {
                if (date.is(DateMention.Kind.DAY) && isOfPage(text, line, date, issued.isPresent())) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfPage(ReportText text, Line line, DateMention date, boolean issuedElsewhere) {
        String words = text.words(date.span());
        boolean numeric = words.indexOf('年') < 0;
        boolean clock = CLOCK.matcher(text.reading())
                .region(date.span().end(), line.span().end())
                .lookingAt();
        return clock || numeric || issuedElsewhere || PageFurniture.isFurniture(line.text());
    }
}
