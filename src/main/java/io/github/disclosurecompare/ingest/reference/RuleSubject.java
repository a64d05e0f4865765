package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.Section;

/** Reads what a requirement is about, which depends on what it asks for. */
final class RuleSubject {
    private RuleSubject() {}

    /** The code of a section or metric; empty for the deadline. */
    static String read(Requirement.Kind kind, YamlEntry of) {
        return switch (kind) {
            case SECTION, NO_SECTION -> of.code("of", Section.class).code();
            case COUNT -> of.code("of", Metric.class).code();
            case DEADLINE -> "";
        };
    }
}
