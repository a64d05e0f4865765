package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FigureKey;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A correction did not find the one value that it expects, and so has corrected nothing. */
final class StaleCorrectionRule implements YearRule {
    private static final String SOURCE = "decisions/corrections.csv";

    private final Function<AcademicYear, List<Correction>> corrections;

    /** @param corrections that have been taken up for a year */
    StaleCorrectionRule(Function<AcademicYear, List<Correction>> corrections) {
        this.corrections = corrections;
    }

    @Override
    public List<Finding> check(AcademicYear year, List<FiledReport> filed) {
        List<Correction> ofYear = corrections.apply(year);
        if (ofYear.isEmpty()) {
            return List.of();
        }
        Set<Correction> applied = new HashSet<>();
        filed.forEach(report -> report.corrections().forEach(one -> applied.add(one.correction())));
        return ofYear.stream()
                .filter(correction -> !applied.contains(correction))
                .map(correction -> finding(correction, filed))
                .toList();
    }

    private static Finding finding(Correction correction, List<FiledReport> filed) {
        ReportKey key = filed.stream()
                .map(report -> report.report().key())
                .filter(correction.key()::equals)
                .findFirst()
                .orElse(correction.key());
        return Finding.of(
                FindingCode.STALE_CORRECTION,
                key,
                Evidence.of(SOURCE),
                correction.field(),
                correction.expected(),
                correction.replacement(),
                correction.figure().map(StaleCorrectionRule::words).orElse(""));
    }

    private static String words(FigureKey figure) {
        String category = figure.category().map(one -> "," + one.code()).orElse("");
        String role = figure.role().map(one -> "," + one.code()).orElse("");
        String channels =
                figure.channels().isEmpty() ? "" : "," + figure.channels().code();
        return figure.metric().code() + channels + category + role;
    }
}
