package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.TextFacts;
import io.github.disclosurecompare.domain.YearReports;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Since when a promise has been given word for word. Safe for several threads. */
final class PromiseHistory {
    private final Function<AcademicYear, YearReports> years;
    private final Map<AcademicYear, Map<ReportingUnit, Set<String>>> matters = new ConcurrentHashMap<>();

    /** @param years what was reported about any year; asked for only where a promise has been given twice */
    PromiseHistory(Function<AcademicYear, YearReports> years) {
        this.years = years;
    }

    /**
     * The first year of the run.
     *
     * @param year one in which it was given
     */
    AcademicYear since(ReportingUnit who, Promise promise, AcademicYear year) {
        AcademicYear first = year;
        while (matters.computeIfAbsent(first.previous(), this::of)
                .getOrDefault(who, Set.of())
                .contains(promise.matter())) {
            first = first.previous();
        }
        return first;
    }

    private Map<ReportingUnit, Set<String>> of(AcademicYear year) {
        Map<ReportingUnit, Set<String>> given = new HashMap<>();
        years.apply(year)
                .counted()
                .forEach(one -> one.report()
                        .text()
                        .ifPresent(text -> given.put(one.report().reportingUnit(), matters(text))));
        return given;
    }

    private static Set<String> matters(TextFacts text) {
        return text.promises().stream().map(Promise::matter).collect(Collectors.toSet());
    }
}
