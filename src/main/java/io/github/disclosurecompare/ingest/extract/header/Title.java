package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a report: one line or several that follow each other. */
record Title(Span span) {
    private static final int LONGEST = 80;
    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_NEIGHBOUR = 40;
    private static final int NEIGHBOURS = 3;
    private static final Pattern OF_REPORT = Pattern.compile("公开[^。]{0,30}(?:报告|总结|小结|年报|汇报|情况)|公开年度?报");
    private static final Pattern OPENING =
            Pattern.compile("(?!根据|按照|依据|为|现将|本报告)[^。,;\n]{0,60}?信息公开[^。,;\n]{0,14}?(?:报告|年报|总结|小结)");
    private static final Pattern SENTENCE = Pattern.compile("[。;!?]|如下|[,:]$|^(?:根据|按照|依据|依照|遵照|为了?|现将|本报告|报告)");
    private static final Pattern FULL_NAME = Pattern.compile("大学|学院|学校|[部处系院馆所室]");
    private static final CharacterSet MARKS_PROSE = CharacterSet.of("。,;:!?");

    /** The best of the lines before the body, else what a body in one line begins with. */
    static Optional<Title> find(ReportText text) {
        List<Line> all = text.layout().head();
        List<Line> head = all.subList(Math.max(0, all.size() - LONGEST_HEAD), all.size());
        Optional<Title> best = Optional.empty();
        for (int i = 0; i < head.size(); i++) {
            int last = lastLine(head, i);
            if (last >= i) {
                Title title = withNeighbours(text, head, i, last);
                best = best.filter(other -> weight(text, other) > weight(text, title))
                        .or(() -> Optional.of(title));
            }
        }
        return best.isPresent() ? best.filter(title -> !isColumn(text, title)) : inBody(text);
    }

    /** The line that completes a title which begins in a line; before that line where none begins. */
    private static int lastLine(List<Line> head, int first) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(head.size(), first + NEIGHBOURS); i++) {
            if (i > first && !isPiece(head.get(i).text()) || PageFurniture.isFurniture(head.get(i))) {
                return first - 1;
            }
            words.append(head.get(i).text());
            if (isTitle(words.toString())) {
                return i;
            }
        }
        return first - 1;
    }

    /** Whether it is only the name of the page's column, with neither a year nor a name in it. */
    private static boolean isColumn(ReportText text, Title title) {
        return weight(text, title) == 0 && text.layout().head().stream().anyMatch(PageFurniture::isFurniture);
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST
                && line.contains("公开")
                && !SENTENCE.matcher(line).find()
                && OF_REPORT.matcher(line).find();
    }

    private static int weight(ReportText text, Title title) {
        return (text.datesIn(title.span).isEmpty() ? 0 : 1)
                + (FULL_NAME.matcher(text.words(title.span)).find() ? 1 : 0);
    }

    /** Takes in the short lines around it that hold the name or the year. */
    private static Title withNeighbours(ReportText text, List<Line> head, int begin, int end) {
        int first = begin;
        while (first > 0 && begin - first < NEIGHBOURS && isNeighbour(text, head.get(first - 1))) {
            first--;
        }
        int last = end;
        while (last + 1 < head.size() && last - end < NEIGHBOURS && isNeighbour(text, head.get(last + 1))) {
            last++;
        }
        return new Title(
                new Span(head.get(first).span().begin(), head.get(last).span().end()));
    }

    private static boolean isNeighbour(ReportText text, Line line) {
        String words = line.text();
        if (!isPiece(words) || PageFurniture.isFurniture(words)) {
            return false;
        }
        boolean dated = text.datesIn(line.span()).stream().anyMatch(date -> !date.isDayOrMonth());
        return dated || UnitName.isName(words) || isTitle(words);
    }

    private static boolean isPiece(String words) {
        return words.length() <= LONGEST_NEIGHBOUR
                && !MARKS_PROSE.isIn(words, 0, words.length())
                && !words.startsWith("根据")
                && !words.startsWith("按照")
                && !words.startsWith("依据");
    }

    private static Optional<Title> inBody(ReportText text) {
        List<Line> lines = text.layout().lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Span first = lines.get(Math.min(text.layout().head().size(), lines.size() - 1))
                .span();
        Matcher opening = OPENING.matcher(text.reading()).region(first.begin(), first.end());
        return opening.lookingAt() ? Optional.of(new Title(new Span(first.begin(), opening.end()))) : Optional.empty();
    }
}
