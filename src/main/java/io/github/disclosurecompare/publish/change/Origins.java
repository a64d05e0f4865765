package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which inputs the published reports came from. Several threads may add to it at once. */
public final class Origins {
    private final Map<Subject, List<String>> inputs = new ConcurrentHashMap<>();

    public void add(Report report) {
        ReportKey key = report.key();
        inputs.merge(
                new Subject(key.reportingUnit(), key.academicYear().toString()),
                List.of(report.provenance().input()),
                Origins::union);
    }

    List<String> of(Subject subject) {
        return inputs.getOrDefault(subject, List.of());
    }

    private static List<String> union(List<String> some, List<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
