package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What only the whole report shows: its grand total, what is said twice, what lies inside something else. */
final class Settlement {
    private static final Set<Channel> IN_ISSUES = Set.of(Channel.NEWSPAPER, Channel.BRIEF);

    /** How long a word is that tells what was counted. */
    private static final int NAME = 4;

    private static final Pattern GENERAL = Pattern.compile("信息|内容|消息|公开|发布");
    private static final Words SHARES = Words.of("其中");

    private Settlement() {}

    static List<Draft> settle(Scene scene, List<Draft> read) {
        List<Draft> drafts = markRepetitions(read);
        drafts.sort(
                Comparator.comparingInt((Draft draft) -> draft.quote.begin()).thenComparing(draft -> draft.at.begin()));
        Roles.settle(scene, drafts);
        articlesBesideIssues(drafts);
        checklistInsideSites(drafts);
        drafts.stream()
                .filter(draft -> draft.repeated)
                .forEach(draft -> scene.aside().put(draft.at.begin(), Reason.REPEATED));
        drafts.removeIf(draft -> draft.repeated);
        return drafts;
    }

    /** A number said twice is one figure; twice in one sentence it is two numbers. */
    private static List<Draft> markRepetitions(List<Draft> read) {
        Map<List<Object>, Draft> first = new HashMap<>();
        Map<List<Object>, Draft> shares = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : read) {
            Draft before = first.putIfAbsent(key(draft), draft);
            draft.repeated =
                    isRepeated(before, draft) || !shares.isEmpty() && isRepeated(shares.get(named(draft)), draft);
            if (isOfList(draft)) {
                shares.putIfAbsent(named(draft), draft);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static boolean isRepeated(Draft before, Draft draft) {
        return before != null && before.passage != draft.passage && !(draft.underCategory && before.underCategory);
    }

    /** Whether it is a share, like 其中通知公告300条, that has its channels from the sum before it: said again it names them. */
    private static boolean isOfList(Draft draft) {
        return draft.channels.isEmpty()
                && isTelling(name(draft))
                && SHARES.areIn(draft.passage.text(), draft.passage.begin(), draft.at.begin());
    }

    private static boolean isTelling(String name) {
        return name.length() == NAME && !GENERAL.matcher(name).find();
    }

    private static List<Object> named(Draft draft) {
        return List.of(draft.metric, draft.quantity, draft.measure, name(draft));
    }

    /** The word before the number. */
    private static String name(Draft draft) {
        int end = draft.at.begin();
        int begin = end;
        String text = draft.passage.text();
        while (begin > draft.passage.begin() && end - begin < NAME && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private static List<Object> key(Draft draft) {
        boolean counted = draft.isDisclosed();
        return List.of(
                draft.metric,
                draft.quantity,
                counted ? draft.channels : ChannelSet.NONE,
                draft.underCategory ? draft.category : Optional.empty(),
                counted ? draft.measure : "");
    }

    /** What a site holds of the checklist lies inside what it holds. */
    private static void checklistInsideSites(List<Draft> drafts) {
        Map<ChannelSet, Long> sums = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.metric == Metric.DISCLOSED)
                .filter(draft -> draft.role == Role.PART || draft.role == Role.TOTAL)
                .forEach(draft -> sums.merge(draft.channels, draft.quantity.value(), Math::max));
        drafts.stream()
                .filter(draft -> draft.metric == Metric.CHECKLIST_DISCLOSED && !draft.channels.isEmpty())
                .filter(draft -> sums.entrySet().stream()
                        .anyMatch(sum ->
                                draft.channels.isSubsetOf(sum.getKey()) && draft.quantity.value() <= sum.getValue()))
                .forEach(draft -> draft.role = Role.DETAIL);
    }

    /** Articles counted besides the issues of a paper. */
    private static void articlesBesideIssues(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (isPaper(drafts.get(i))) {
                articlesOf(drafts, i);
            }
        }
    }

    private static boolean isPaper(Draft draft) {
        return draft.measure.equals("期") && draft.channels.list().stream().anyMatch(IN_ISSUES::contains);
    }

    private static void articlesOf(List<Draft> drafts, int issues) {
        Draft paper = drafts.get(issues);
        int first = issues;
        while (first > 0 && drafts.get(first - 1).passage == paper.passage) {
            first--;
        }
        for (int i = first; i < drafts.size() && drafts.get(i).passage == paper.passage; i++) {
            Draft draft = drafts.get(i);
            boolean articles = draft.isDisclosed() && draft.role == Role.PART && !draft.measure.equals("期");
            if (articles && draft.channels.equals(paper.channels)) {
                draft.role = Role.DETAIL;
            }
        }
    }
}
