package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import io.github.disclosurecompare.ingest.extract.text.ListMark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a number is that of a subject of the checklist, by its words and by its neighbours in a list. */
final class SubjectList {
    private static final Set<String> ITEMS = Set.of("条", "篇", "则", "件", "项", "份");
    private static final Pattern NAME_END = Pattern.compile(
            "(?:[及和与、][^,:;。0-9]{2,6}?)?(?:考试|录取|就业|管理|服务|合作|交流|建设|收费|质量|队伍|干部|方面|类|信息|领域|情况|工作|事项|公开|发布|公布|更新|推送|共计|合计|累计|共|计|有|为|的|达|\\(|:|,)*");
    private static final Pattern NAME_START =
            Pattern.compile("(?:其中|则|即|按|分别|依次|全年|累计|共|主动|公开|发布|公布|更新|包括|学校|涉及|属于|关于|的|为|是|在|和|与|及|有)*:?");
    private static final CuedPattern INFORMATION = CuedPattern.of("信类内主占", "信息|类|内容|主题|占");
    private static final int FARTHEST_NAME = 16;

    private final Scene scene;
    private final Marks marks;
    private final Wording wording;

    SubjectList(Scene scene, Wording wording) {
        this.scene = scene;
        this.marks = scene.marks();
        this.wording = wording;
    }

    /** Of a subject of the checklist: under its heading, or in a list of subjects. */
    boolean holds(Window w, Draft last) {
        boolean named = name(w).isPresent();
        boolean listed = last != null && last.passage == w.passage() && last.isDisclosed();
        return scene.categoryAt(w).isPresent() || named && (listed || goesOn(w) || isRow(w));
    }

    /** The subject whose name stands before a number, also where the number is in brackets: 招生考试(320条). */
    Optional<Category> name(Window w) {
        return marks.lastCategory(begin(w), w.numberBegin());
    }

    /** Whether a part of an enumeration begins with a subject: 财务信息182条. */
    boolean leads(Window w) {
        int begin = begin(w);
        int from = scene.quoteBegin(begin + ListMark.length(w.text(), begin), w.numberBegin());
        if (!marks.hasCategory(from, w.numberBegin())) {
            return false;
        }
        var start = NAME_START.matcher(w.text()).region(from, w.numberBegin());
        int whole = marks.categoryEnd(from, w.numberBegin());
        int end = whole < 0 && start.lookingAt() ? marks.categoryEnd(start.end(), w.numberBegin()) : whole;
        for (int next = end; next >= 0; next = marks.categoryEnd(next, w.numberBegin())) {
            end = next;
        }
        return end >= 0
                && NAME_END.matcher(w.text().substring(end, w.numberBegin())).matches();
    }

    boolean isRow(Window w) {
        return Wording.isCell(w)
                || isMarkedLine(w)
                || scene.categoryAt(w).isPresent() && wording.isBare(w.begin(), w.numberBegin());
    }

    /** (1)基本信息120条。 in a line of its own. */
    private boolean isMarkedLine(Window w) {
        int line = w.passage().begin();
        return begin(w) == line && ListMark.length(w.text(), line) > 0 && leads(w);
    }

    /** Whether the number beside it, in the same measure, is of another subject, and information is spoken of. */
    boolean goesOn(Window w) {
        if (!ITEMS.contains(w.measure()) || !isInformation(w)) {
            return false;
        }
        List<Numeral> numerals = w.passage().numerals();
        int i = numerals.indexOf(w.number());
        Optional<Category> own = name(w);
        return i + 1 < numerals.size() && isOther(own, w.number(), numerals.get(i + 1))
                || i > 0 && isOther(own, numerals.get(i - 1), w.number());
    }

    private boolean isOther(Optional<Category> own, Numeral first, Numeral second) {
        Optional<Category> name = marks.lastCategory(first.end(), second.begin());
        return name.isPresent() && first.measure().equals(second.measure()) && own.isPresent();
    }

    private boolean isInformation(Window w) {
        int begin = w.passage().begin();
        return marks.hasAny(begin, w.partEnd(), Cue.PUBLISH, Cue.AMONG)
                || INFORMATION.isIn(w.text(), begin, Math.min(w.passage().end(), w.numberEnd() + 2));
    }

    private int begin(Window w) {
        int begin = w.begin();
        boolean bracketed =
                begin == w.numberBegin() && begin > w.segment() && w.text().charAt(begin - 1) == '(';
        int name = bracketed ? w.passage().clauseBegin(begin - 1) : begin;
        int summed =
                w.numberBegin() - begin <= 2 && begin > w.segment() && w.text().charAt(begin - 1) == ','
                        ? w.passage().clauseBegin(begin - 1)
                        : name;
        return Math.max(Math.max(summed, w.segment()), w.numberBegin() - FARTHEST_NAME);
    }
}
