package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Han;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands under the text.
 *
 * @param date the day of issue
 * @param names the lines that say who issued it
 */
record Signature(Optional<DateMention> date, List<Line> names) {
    private static final int LINES_OF_NAMES = 3;
    private static final Pattern BESIDE_DATE = Pattern.compile(
            "[(\\[]?(?:(?:报告|落款|编制|成文|签发|填报|印发)?(?:日期|时间):?)?[)\\]]?|[" + Han.CHARACTERS + "·()、]{2,40}[:,]?");
    private static final Pattern OF_PAGE = Pattern.compile("发布|更新|上传|录入|发表|添加|编辑|来源|浏览|点击|阅读|下载|截止|截至|^(?:日期|时间)");
    private static final Pattern CLOSING = Pattern.compile("(?:印发|编制|报送)?[)\\]。]?|\\((?:公章|盖章|章|签章)\\)");

    static Signature of(ReportText text) {
        List<Line> tail = text.layout().tail();
        for (int i = 0; i < tail.size(); i++) {
            Optional<DateMention> day = dayAlone(text, tail.get(i));
            if (day.isPresent()) {
                return new Signature(day, namesAbove(tail, i));
            }
        }
        return atTheEnd(text)
                .map(day -> new Signature(Optional.of(day), List.of()))
                .orElseGet(() -> new Signature(Optional.empty(), namesAbove(tail, tail.size() - 1)));
    }

    /** The day that a line says, with nothing beside it but a label or a name. */
    static Optional<DateMention> dayAlone(ReportText text, Line line) {
        List<DateMention> dates = line.span().length() > 70 ? List.of() : text.datesIn(line.span());
        if (dates.size() != 1 || !dates.get(0).is(DateMention.Kind.DAY)) {
            return Optional.empty();
        }
        Span day = dates.get(0).span();
        String before = text.words(new Span(line.span().begin(), day.begin()));
        String after = text.words(new Span(day.end(), line.span().end()));
        boolean alone = BESIDE_DATE.matcher(before).matches()
                && (CLOSING.matcher(after).matches() || before.isEmpty() && UnitName.isName(after))
                && !OF_PAGE.matcher(before).find();
        return alone ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static List<Line> namesAbove(List<Line> tail, int at) {
        List<Line> names = new ArrayList<>();
        for (int i = at; i >= 0 && i >= at - LINES_OF_NAMES; i--) {
            String words = tail.get(i).text();
            if (words.length() <= 40 && !words.endsWith("。") && !PageFurniture.isFurniture(words)) {
                names.add(tail.get(i));
            }
        }
        return names;
    }

    /** Where line breaks were lost, the last words of the last paragraph. */
    private static Optional<DateMention> atTheEnd(ReportText text) {
        List<Line> body = text.layout().lines();
        if (body.isEmpty() || text.dates().isEmpty()) {
            return Optional.empty();
        }
        DateMention last = text.dates().get(text.dates().size() - 1);
        Line line = body.get(body.size() - 1);
        boolean closes = last.span().end() >= line.span().end() - 1
                && last.span().begin() > line.span().begin();
        if (!closes || !last.is(DateMention.Kind.DAY)) {
            return Optional.empty();
        }
        String before = text.words(new Span(
                Math.max(line.span().begin(), last.span().begin() - 12),
                last.span().begin()));
        return before.endsWith("。") || UnitName.isName(before.substring(before.lastIndexOf('。') + 1))
                ? Optional.of(last)
                : Optional.empty();
    }
}
