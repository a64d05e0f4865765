package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import java.util.Optional;
import java.util.function.Function;

/** The texts behind reports, as their readers made them. */
final class SourceTexts {
    private final Function<String, Optional<String>> byPath;

    /** @param byPath the text of a raw report by its path; empty for a file of records */
    SourceTexts(Function<String, Optional<String>> byPath) {
        this.byPath = byPath;
    }

    Optional<String> find(Report report) {
        return byPath.apply(path(report));
    }

    /** A stretch of a report's text; nowhere where the text is no longer there. */
    Evidence quote(Report report, int begin, int end) {
        return find(report)
                .map(text -> new Evidence(text.substring(begin, end), begin, end, path(report)))
                .orElseGet(() -> Evidence.of(path(report)));
    }

    /** Words of a report, with where they are to be found. */
    Evidence at(Report report, Evidence words) {
        return words.in(report.provenance().source());
    }

    private static String path(Report report) {
        Provenance provenance = report.provenance();
        return provenance.isExtracted() ? provenance.input() : provenance.source();
    }
}
