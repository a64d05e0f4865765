package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words around a number say of it: whether something was published, of which kind, in which sort of list. */
final class Wording {
    static final Set<String> SESSIONS = Set.of("次", "场", "期");

    static final ChannelSet MEETING = ChannelSet.of(Channel.MEETING);
    private static final CuedPattern ELSEWHERE = CuedPattern.of("其", "其[他它](?:方式|渠道|途径|形式|平台|载体)");
    private static final CuedPattern JOINT =
            CuedPattern.of("者项上", "[两二三四五六七八](?:者|项合?计)|上述[^,。]{0,6}(?:渠道|平台|网站)|以上[两三四五六]");
    private static final Pattern TOTAL_ROW =
            Pattern.compile("(?:以上)?(?:合计|总计|共计|合 计|总量|总数)(?:\\([^)]*\\))?[:\\t\\n 为是达共]*");
    private static final String FIRST_OF_TOTAL = "以合总共";
    /** What the name of an unknown place mostly ends in. */
    private static final String PLACE_ENDINGS = "网报号台栏刊群端";

    private final Scene scene;
    private final Marks marks;

    Wording(Scene scene) {
        this.scene = scene;
        this.marks = scene.marks();
    }

    /** Whether the words between the place and the number say that something was published, or nothing at all. */
    boolean isTold(Window w, ChannelReader.Place place) {
        if (w.measure().isEmpty() && !isInList(w)) {
            return false;
        }
        boolean inClause = place.begin() >= w.begin() || place.end() <= w.begin() && w.begin() - place.end() <= 2;
        boolean meetings = place.channels().equals(MEETING) && SESSIONS.contains(w.measure());
        int from = Math.min(place.begin(), w.begin());
        boolean verb = marks.has(Cue.GATHER, from, w.numberBegin())
                || !meetings && marks.has(Cue.PUBLISH, from, w.numberBegin())
                || meetings && marks.has(Cue.TELL, from, w.partEnd());
        boolean item = !meetings && marks.has(Cue.ITEM, place.end(), w.numberBegin());
        boolean inBrackets = place.end() == w.begin() - 1 && scene.text().charAt(w.begin() - 1) == '(';
        boolean direct = (inClause || inBrackets)
                && (!w.measure().equals("个")
                        || marks.has(Cue.ITEM, place.lastBegin(), w.numberBegin())
                        || isCell(w) && marks.has(Cue.ITEM, w.numberEnd(), w.end()))
                && isBare(place.end(), w.numberBegin());
        return verb || item || direct;
    }

    boolean isBare(int begin, int end) {
        int length = 0;
        for (int i = begin; i < end; i++) {
            length += "共计总合有达为数量累计已新增等举行(:,、“”》)\t\n ".indexOf(scene.text().charAt(i)) >= 0 ? 0 : 1;
        }
        return length <= 4;
    }

    boolean endsClause(Window w) {
        int end = w.numberEnd();
        return end >= w.text().length() || ",;:。、)\n\t(".indexOf(w.text().charAt(end)) >= 0;
    }

    /** A number without a measure counts only where its neighbours have one, or in a table. */
    boolean isInList(Window w) {
        return endsClause(w) && (hasMeasures(w) || isCell(w));
    }

    private static boolean hasMeasures(Window w) {
        for (Numeral number : w.passage().numerals()) {
            if (!number.measure().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static boolean isCell(Window w) {
        return w.passage().last('\t', w.numberBegin()) >= 0 || w.passage().last('\n', w.numberBegin()) >= 0;
    }

    boolean isNumberFirst(Window w) {
        return !w.measure().isEmpty()
                && w.numberBegin() - w.begin() <= 8
                && !marks.has(Cue.PUBLISH, w.begin(), w.numberBegin());
    }

    /** 《江南信息》编印18期: what comes out in issues and is no paper is a brief. */
    boolean isIssueOfTitle(Window w) {
        int close = w.measure().equals("期") ? w.passage().last('》', w.numberBegin()) : -1;
        return close >= w.begin()
                && w.numberBegin() - close <= 8
                && marks.hasAny(w.begin(), w.numberBegin(), Cue.HAND_OUT, Cue.PUBLISH)
                && marks.mentions(w.begin(), w.numberBegin()).isEmpty()
                && !marks.hasAny(w.begin(), w.numberBegin(), Cue.BOOKLET);
    }

    boolean isElsewhere(Window w) {
        return ELSEWHERE.isIn(w.text(), w.begin(), w.numberBegin())
                || isNumberFirst(w) && ELSEWHERE.isIn(w.text(), w.numberEnd(), w.end());
    }

    boolean columnLeads(Window w) {
        int first = scene.quoteBegin(w.begin(), w.numberBegin());
        return marks.firstBegin(Cue.COLUMN, first, w.numberBegin()) == first;
    }

    boolean isTotalRow(Window w) {
        int begin = Math.min(w.begin(), w.passage().clauseBegin(w.numberBegin()));
        return begin < w.numberBegin()
                && FIRST_OF_TOTAL.indexOf(w.text().charAt(begin)) >= 0
                && TOTAL_ROW.matcher(w.text()).region(begin, w.numberBegin()).lookingAt();
    }

    /** 三大平台合计发布4200条:... : a sum of the list that follows it. */
    boolean isSumOfList(Window w) {
        return (isFollowed(w, ":") || isFollowed(w, ",其中") || isFollowed(w, ",包括"))
                && marks.hasAny(w.begin(), w.numberBegin(), Cue.SUM, Cue.PUBLISH);
    }

    private static boolean isFollowed(Window w, String words) {
        return w.numberEnd() + words.length() <= w.passage().end() && w.text().startsWith(words, w.numberEnd());
    }

    /** 招聘公告12则、招标公告88则,均在学校主页发布: the words behind the list tell of all of it. */
    boolean isToldBehind(Window w) {
        int from = marks.firstBegin(Cue.ALL, w.numberEnd(), w.passage().partEnd(w.numberEnd()));
        int end = from < 0 ? -1 : w.passage().clauseEnd(from);
        return from >= 0
                && marks.has(Cue.BY, from, end)
                && marks.has(Cue.PUBLISH, from, end)
                && !marks.mentions(from, end).isEmpty();
    }

    /** 三者合计: a sum of the figures before it. */
    boolean isJoint(Window w) {
        return JOINT.isIn(w.text(), w.passage().clauseBegin(w.numberBegin()), w.numberBegin());
    }

    /** Whether it is said of all that the reporting unit disclosed: nothing but general words stands after the verb. */
    boolean isGrand(Window w) {
        int from = marks.firstBegin(Cue.PUBLISH, w.begin(), w.numberBegin());
        return from >= 0
                && leftover(from, w.numberBegin()) <= 1
                && !isSubject(w.begin(), from)
                && PLACE_ENDINGS.indexOf(scene.text().charAt(Math.max(0, from - 1))) < 0
                && (marks.hasAny(from, w.numberBegin(), Cue.ITEM, Cue.SUM)
                        || marks.has(Cue.SUM, w.begin(), from)
                                && leftover(w.passage().clauseBegin(w.numberBegin()), w.numberBegin()) <= 1);
    }

    /** 全年3871条信息面向社会公开, 1200条信息与公众见面: said of all before the verb is told. */
    boolean isGrandBehind(Window w) {
        int verb = isNumberFirst(w) ? marks.lastEnd(Cue.PUBLISH, w.numberEnd(), w.end()) : -1;
        return verb >= 0
                && marks.firstBegin(Cue.ITEM, w.numberEnd(), w.end()) == w.numberEnd()
                && marks.mentions(w.begin(), w.end()).isEmpty()
                && leftover(w.begin(), w.numberBegin()) <= 1
                && leftover(w.numberEnd(), marks.firstBegin(Cue.PUBLISH, w.numberEnd(), w.end())) <= 1
                && w.end() - verb <= 2;
    }

    /** 招生考试方面公开: of one subject and no more. */
    private boolean isSubject(int begin, int end) {
        String words = scene.text().substring(begin, end);
        return (words.endsWith("方面") || words.endsWith("类"))
                && marks.lastCategory(begin, end).isPresent();
    }

    private int leftover(int begin, int end) {
        BitSet covered = marks.general(begin, end);
        marks.list(Cue.SUM, begin, end).forEach(span -> covered.set(span.begin(), span.end()));
        return end - begin - covered.cardinality();
    }

    /** Looks like a figure: counted in items, after a verb of publishing, in the section on what was disclosed. */
    boolean isUnread(Window w, Set<Section> sections) {
        return sections.contains(Section.PROACTIVE)
                && MeasureFamily.find(w.measure())
                        .filter(MeasureFamily.ITEMS::equals)
                        .isPresent()
                && !w.measure().isEmpty()
                && marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())
                && !marks.has(Cue.REFUSED, w.begin(), w.numberBegin())
                && endsClause(w);
    }
}
