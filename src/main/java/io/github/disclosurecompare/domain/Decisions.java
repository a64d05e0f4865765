package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people have decided about reports and findings.
 *
 * @param rejects what of it could not be taken up
 */
public record Decisions(List<Correction> corrections, List<Acceptance> acceptances, List<Reject> rejects) {
    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of());

    public Decisions plus(Decisions more) {
        return new Decisions(
                joined(corrections, more.corrections),
                joined(acceptances, more.acceptances),
                joined(rejects, more.rejects));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
