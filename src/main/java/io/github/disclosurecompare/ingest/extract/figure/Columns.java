package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The columns of a site, which lie inside its sum also where another sentence tells them. */
final class Columns {
    private static final int LONGEST_LEAD = 40;
    /** 学校主页所发信息中, : what a sentence goes on to break down. */
    private static final Pattern OF_WHAT_WAS_TOLD =
            Pattern.compile("[^,;:。]{2,24}?(?:信息|内容|稿件|新闻|文章|消息|[条篇件])(?:之?中|里|内),");
    /** 学校主页信息按栏目, */
    private static final CuedPattern BY_COLUMN = CuedPattern.of(
            "栏版板", "[^,;:。0-9]{2,20}(?:信息|内容|稿件|新闻|文章),?(?:按|分)[^,;:。]{0,6}(?:栏目|版块|板块)[^,;:。]{0,4}[,:]");

    private Columns() {}

    /** Whether a number is of a column: a name in quotation marks stands before it, or a site's columns are spoken of. */
    static boolean isColumn(Window w, Marks marks) {
        int from = Math.max(w.begin(), w.passage().clauseBegin(w.numberBegin()));
        int quote = w.passage().last('”', w.numberBegin());
        boolean quoted = quote > from
                && !Wording.SESSIONS.contains(w.measure())
                && marks.mentions(quote, w.numberBegin()).isEmpty();
        return quoted || isBrokenDown(w);
    }

    /** A site about one topic lies inside the official one. */
    static boolean isTopical(List<Mention> places, String text) {
        return places.size() == 1 && text.startsWith("专题网", places.get(0).begin());
    }

    private static boolean isBrokenDown(Window w) {
        int begin = w.passage().begin();
        int end = Math.min(w.numberBegin(), begin + LONGEST_LEAD);
        return isOfWhatWasTold(w, begin, end) || BY_COLUMN.begins(w.text(), begin, end);
    }

    private static boolean isOfWhatWasTold(Window w, int begin, int end) {
        int comma = w.passage().first(',', begin, end);
        return comma > begin
                && "中里内".indexOf(w.text().charAt(comma - 1)) >= 0
                && OF_WHAT_WAS_TOLD.matcher(w.text()).region(begin, comma + 1).lookingAt();
    }

    /** Makes details of the columns of a site whose sum is told and not exceeded. */
    static void settle(List<Draft> drafts) {
        Map<ChannelSet, Draft> sums = new HashMap<>();
        Map<Draft, Long> told = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.role == Role.PART && draft.metric == Metric.DISCLOSED)
                .filter(draft -> !draft.column && !draft.repeated && !draft.channels.isEmpty())
                .forEach(draft -> sums.putIfAbsent(draft.channels, draft));
        List<Draft> columns = drafts.stream()
                .filter(draft -> draft.column && draft.role == Role.PART && !draft.repeated)
                .filter(draft -> isInside(draft, sums.get(draft.channels)))
                .toList();
        columns.forEach(draft -> told.merge(sums.get(draft.channels), draft.quantity.value(), Long::sum));
        columns.forEach(draft -> {
            Draft sum = sums.get(draft.channels);
            draft.role = told.get(sum) <= sum.quantity.value() ? Role.DETAIL : Role.PART;
        });
    }

    /** The columns of the school's site lie in no sum of a department's own. */
    private static boolean isInside(Draft draft, Draft sum) {
        return sum != null && (draft.places.isEmpty() || isOfSchool(draft) == isOfSchool(sum) || !isOfUnit(sum));
    }

    private static boolean isOfSchool(Draft draft) {
        return startsWith(draft, "学校");
    }

    private static boolean isOfUnit(Draft draft) {
        return startsWith(draft, "学院") || startsWith(draft, "部门");
    }

    private static boolean startsWith(Draft draft, String owner) {
        return !draft.places.isEmpty()
                && draft.passage.text().startsWith(owner, draft.places.get(0).begin());
    }
}
