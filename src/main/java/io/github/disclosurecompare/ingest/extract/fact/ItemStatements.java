package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.ItemStatement;
import io.github.disclosurecompare.domain.ItemStatement.Kind;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.Span;
import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a report says of the items of the checklist, in its prose and in the table of its annex. */
final class ItemStatements {
    private static final Words TOLD = Words.of("公布|发布|公示|更新|涵盖|上传|挂网|刊登|网址|链接");
    private static final CuedPattern OPENED = CuedPattern.of("开", "公开(?!课|招聘|选拔|工作)");
    private static final Words NOT_APPLICABLE =
            Words.of("不适用|不涉及|未涉及|无应公开|暂无|尚无|无此项|无此类|无相关|没有相关|无对应|不具备|未开展|没有开展|无需公开");
    private static final CuedPattern NO_SUCH_THING = CuedPattern.of("无", "无[^,。;、]{0,16}(?:项目|企业|点|生|事项|情况|信息|培养)");
    private static final String[] OF_CHECKLIST = {"清单", "不适用", "事项"};
    private static final CharacterSet BEFORE_ITEM = CharacterSet.of("(第、,和及");
    private static final CharacterSet AFTER_ITEM = CharacterSet.of(")、,和及项条");
    private static final CuedPattern NONE_OF =
            CuedPattern.of("无没未不", "(?:无|没有|未设|未开展|没有开展|不涉及|未涉及|尚无|暂无|不具备)[^,。;:]{0,24}$");
    private static final Pattern NONE_SUCH = Pattern.compile("(?:^|\\t)(?:不适用|不涉及|无|无此项|暂无|无相关信息|[/-])(?:\\t|$)");
    private static final Pattern ROW = Pattern.compile("^\\(?(\\d{1,2})[).、\\t]?(?!\\d|年|月|日|条|项|大类)");
    private static final CuedPattern LINK = CuedPattern.of("hw", "https?:|www\\.");
    private static final int LAST = 50;
    private static final int LEAST_ROWS = 5;

    private final ReportText text;
    private final ChecklistSubjects subjects;
    private final List<Figure> figures;
    private final Map<Integer, Map<Kind, Evidence>> found = new TreeMap<>();

    ItemStatements(ReportText text, ChecklistSubjects subjects, List<Figure> figures) {
        this.text = text;
        this.subjects = subjects;
        this.figures = figures.stream()
                .filter(figure -> figure.metric() == Metric.DISCLOSED || figure.metric() == Metric.CHECKLIST_DISCLOSED)
                .toList();
    }

    /** @param notApplicable the items that the text names by number as not applicable */
    List<ItemStatement> list(List<Span> sentences, List<Integer> notApplicable) {
        Landmarks ofChecklist = new Landmarks(text.reading(), OF_CHECKLIST);
        for (Span sentence : sentences) {
            if (ofChecklist.next(sentence.begin()) < sentence.end() && deniesItems(sentence)) {
                numbered(sentence, notApplicable);
                reasons(sentence);
            } else if (isTelling(text.outline().sectionsAt(sentence.begin()))) {
                told(sentence);
            }
        }
        table();
        List<ItemStatement> statements = new ArrayList<>();
        found.forEach((item, kinds) ->
                kinds.forEach((kind, evidence) -> statements.add(new ItemStatement(item, kind, evidence))));
        return statements;
    }

    private static boolean isTelling(Set<Section> sections) {
        return sections.contains(Section.PROACTIVE) || sections.contains(Section.CHECKLIST);
    }

    private boolean deniesItems(Span sentence) {
        return NOT_APPLICABLE.areIn(text.reading(), sentence.begin(), sentence.end())
                || NO_SUCH_THING.isIn(text.reading(), sentence.begin(), sentence.end());
    }

    private void numbered(Span sentence, List<Integer> items) {
        String reading = text.reading();
        for (int i = sentence.begin() + 1; i < sentence.end() && !items.isEmpty(); i++) {
            if (Latin.isDigit(reading.charAt(i)) && BEFORE_ITEM.has(reading.charAt(i - 1))) {
                int end = i + 1 < sentence.end() && Latin.isDigit(reading.charAt(i + 1)) ? i + 2 : i + 1;
                int item = Integer.parseInt(reading, i, end, 10);
                if (end < sentence.end() && AFTER_ITEM.has(reading.charAt(end)) && items.contains(item)) {
                    add(item, Kind.NOT_APPLICABLE, sentence);
                }
            }
        }
    }

    /** 无校办企业: what there is none of is not disclosed either. */
    private void reasons(Span sentence) {
        for (ChecklistSubjects.Mention mention : subjects.mentions(text.reading(), sentence)) {
            if (NONE_OF.isIn(text.reading(), sentence.begin(), mention.span().begin())) {
                add(mention.item(), Kind.NOT_APPLICABLE, sentence);
            }
        }
    }

    private void told(Span sentence) {
        List<ChecklistSubjects.Mention> mentions = subjects.mentions(text.reading(), sentence);
        if (mentions.isEmpty() || !isTold(sentence)) {
            return;
        }
        for (ChecklistSubjects.Mention mention : mentions) {
            Span clause = clause(sentence, mention.span());
            boolean hasLink = LINK.isIn(text.reading(), clause.begin(), clause.end());
            add(mention.item(), isCounted(clause) ? Kind.FIGURE : hasLink ? Kind.LINK : Kind.CLAIM, clause);
        }
    }

    private boolean isTold(Span sentence) {
        return TOLD.areIn(text.reading(), sentence.begin(), sentence.end())
                || OPENED.isIn(text.reading(), sentence.begin(), sentence.end());
    }

    private Span clause(Span sentence, Span word) {
        int begin = word.begin();
        while (begin > sentence.begin() && !isBound(text.reading().charAt(begin - 1))) {
            begin--;
        }
        int end = word.end();
        while (end < sentence.end() && !isBound(text.reading().charAt(end))) {
            end++;
        }
        return new Span(begin, end);
    }

    private static boolean isBound(char c) {
        return c == ',' || c == ';' || c == '。';
    }

    private boolean isCounted(Span clause) {
        Span raw = text.source().raw(clause);
        for (Figure figure : figures) {
            if (figure.evidence().begin() < raw.end()
                    && raw.begin() < figure.evidence().end()) {
                return true;
            }
        }
        return false;
    }

    /** The rows of a table, or lines, that are numbered like the items; a few numbers in a row make none. */
    private void table() {
        int from = text.outline().headings().stream()
                .filter(heading -> heading.sections().contains(Section.CHECKLIST))
                .mapToInt(heading -> heading.span().end())
                .max()
                .orElse(Integer.MAX_VALUE);
        List<Line> rows = text.layout().lines().stream()
                .filter(line -> line.span().begin() >= from && number(line) > 0)
                .toList();
        if (rows.size() >= LEAST_ROWS) {
            rows.forEach(this::row);
        }
    }

    private static int number(Line line) {
        Matcher row = ROW.matcher(line.text());
        int number = row.find() ? Integer.parseInt(row.group(1)) : 0;
        return number <= LAST ? number : 0;
    }

    private void row(Line line) {
        boolean none = NONE_SUCH.matcher(line.text()).find();
        boolean link =
                LINK.isIn(text.reading(), line.span().begin(), line.span().end());
        add(number(line), none ? Kind.NOT_APPLICABLE : link ? Kind.LINK : Kind.CLAIM, line.span());
    }

    private void add(int item, Kind kind, Span words) {
        found.computeIfAbsent(item, i -> new EnumMap<>(Kind.class))
                .computeIfAbsent(
                        kind,
                        k -> Findings.evidence(text.source(), text.source().raw(words)));
    }
}
