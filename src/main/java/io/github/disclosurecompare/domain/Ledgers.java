package io.github.disclosurecompare.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules found out about texts besides findings: what became of promises, and what two texts share. */
public record Ledgers(List<FollowedPromise> promises, List<SharedText> shared) {
    public static final Ledgers NONE = new Ledgers(List.of(), List.of());

    /** The part of each report that has one. */
    public Map<ReportKey, Ledgers> byReport() {
        Map<ReportKey, Ledgers> byReport = new HashMap<>();
        by(FollowedPromise::key, promises).forEach((key, rows) -> byReport.put(key, new Ledgers(rows, List.of())));
        by(SharedText::key, shared)
                .forEach((key, rows) -> byReport.merge(key, new Ledgers(List.of(), rows), Ledgers::plus));
        return byReport;
    }

    private Ledgers plus(Ledgers other) {
        return new Ledgers(promises.isEmpty() ? other.promises : promises, shared.isEmpty() ? other.shared : shared);
    }

    private static <T> Map<ReportKey, List<T>> by(Function<T, ReportKey> key, List<T> rows) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }
}
