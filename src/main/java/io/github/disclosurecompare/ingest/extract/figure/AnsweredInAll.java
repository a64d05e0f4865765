package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Drops the number of applications answered where its sentence goes on to tell how: 答复12件,其中公开9件、不予公开3件. */
final class AnsweredInAll {
    private AnsweredInAll() {}

    static void settle(List<Draft> drafts) {
        if (drafts.stream().noneMatch(draft -> draft.metric == Metric.APPLICATIONS_CLOSED)) {
            return;
        }
        Map<Passage, List<Draft>> told = drafts.stream()
                .filter(draft -> ImpliedOutcomes.isOutcome(draft.metric) && draft.quantity.value() > 0)
                .collect(Collectors.groupingBy(draft -> draft.passage));
        Set<Draft> repeated = new HashSet<>();
        told.values().forEach(outcomes -> repeated.addAll(sums(outcomes)));
        drafts.removeIf(repeated::contains);
    }

    /** The number of those answered that the other outcomes of its sentence add up to. */
    private static List<Draft> sums(List<Draft> outcomes) {
        long all = outcomes.stream()
                .filter(draft -> draft.metric != Metric.APPLICATIONS_PENDING)
                .mapToLong(draft -> draft.quantity.value())
                .sum();
        return outcomes.stream()
                .filter(draft -> outcomes.size() > 2 && draft.metric == Metric.APPLICATIONS_CLOSED)
                .filter(draft -> 2 * draft.quantity.value() == all)
                .limit(1)
                .toList();
    }
}
