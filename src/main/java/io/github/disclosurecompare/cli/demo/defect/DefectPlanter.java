package io.github.disclosurecompare.cli.demo.defect;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.raw.DemoRecords;
import io.github.disclosurecompare.cli.demo.raw.DemoReports;
import io.github.disclosurecompare.cli.demo.raw.RawReport;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes raw reports, some of them with a defect: of institutions, never two years running, and not in the first year,
 * which the others are held against.
 */
public final class DefectPlanter implements DemoRecords {
    private static final int PER_MILLE = 600;
    private static final int PLANTED = Defect.NEW_CHANNEL.ordinal();

    private final DemoReports reports;
    private final AnswerKey key;
    private final DemoRandom random;
    private Optional<Written> before = Optional.empty();
    private Optional<ReportingUnit> neighbour = Optional.empty();
    /** The reports that have their text in common with another one. */
    private final Set<ReportKey> copies = new HashSet<>();

    private int turn;

    public DefectPlanter(DemoReports reports, AnswerKey key, DemoRandom random) {
        this.reports = reports;
        this.key = key;
        this.random = random;
    }

    /** What was written last. */
    private record Written(Report report, RawReport raw, Optional<Defect> defect) {
        DefectiveText.Told told() {
            return new DefectiveText.Told(List.copyOf(report.sections().orElseThrow()), raw);
        }
    }

    /**
     * A report with a defect.
     *
     * @param codes of the findings that are to be made of it
     * @param copiedFrom code of the institution that the text is of; mostly empty
     */
    private record Planted(Defect defect, Report report, RawReport raw, List<String> codes, String copiedFrom) {}

    @Override
    public void write(Report clean) throws IOException {
        key.look(clean);
        Optional<Written> yearBefore = before.filter(last -> last.report()
                        .reportingUnit()
                        .equals(clean.reportingUnit())
                && last.report().academicYear().equals(clean.academicYear().previous()));
        if (yearBefore.isEmpty()) {
            neighbour = before.map(last -> last.report().reportingUnit().parent());
        }
        Optional<Planted> planted = yearBefore
                .filter(last -> last.defect().isEmpty())
                .filter(last -> !clean.reportingUnit().isUnit())
                .filter(last -> random.chance(PER_MILLE))
                .flatMap(last -> plant(clean, last));
        planted.ifPresent(this::tell);
        yearBefore
                .filter(last -> last.defect().equals(Optional.of(Defect.DROPPED_CHANNEL)))
                .ifPresent(last -> key.expect(clean.key(), Defect.DROPPED_CHANNEL, "scope_changed", ""));
        Report report = planted.map(Planted::report).orElse(clean);
        RawReport raw = planted.map(Planted::raw).orElseGet(() -> reports.compose(report));
        reports.write(report, raw);
        before = Optional.of(new Written(report, raw, planted.map(Planted::defect)));
    }

    /** The next defect in turn that the report gives occasion to. */
    private Optional<Planted> plant(Report clean, Written last) {
        for (int i = 0; i < PLANTED; i++) {
            Defect defect = Defect.values()[(turn + i) % PLANTED];
            Optional<Planted> planted = plant(defect, clean, last);
            if (planted.isPresent()) {
                turn = turn + i + 1;
                return planted;
            }
        }
        return Optional.empty();
    }

    private Optional<Planted> plant(Defect defect, Report clean, Written last) {
        return switch (defect) {
            case DROPPED_CHANNEL -> inReport(defect, DefectiveReport.withoutChannel(clean, random));
            case SUBSET_COUNTED_TWICE -> inReport(defect, DefectiveReport.withSubsetTwice(clean, random));
            case SWAPPED_DIGITS -> inReport(defect, DefectiveReport.withSwappedDigits(clean, random));
            case LATE_REPORT -> inReport(defect, Optional.of(DefectiveReport.late(clean, random)));
            case MISSING_SECTION -> inReport(defect, DefectiveReport.withoutSection(clean, random));
            case STALE_YEAR ->
                inText(
                        defect,
                        clean,
                        DefectiveText.withStaleYear(reports.compose(clean), clean.academicYear()),
                        "other_year_mentioned");
            case WRONG_DOCUMENT_NUMBER ->
                inText(
                        defect,
                        clean,
                        DefectiveText.withWrongNumber(reports.compose(clean), random),
                        "document_number_wrong");
            case REPEATED_PROMISE ->
                inText(
                        defect,
                        clean,
                        DefectiveText.withMeasuresOf(
                                last.told(), new Written(clean, reports.compose(clean), Optional.empty()).told()),
                        "promise_repeated");
            case COPIED_LAST_YEAR ->
                copied(defect, clean, last.report().key(), List.of("text_reused", "promise_repeated"));
            case COPIED_FROM_ANOTHER ->
                neighbour.flatMap(other ->
                        copied(defect, clean, new ReportKey(other, clean.academicYear()), List.of("text_reused")));
            case NEW_CHANNEL -> throw new IllegalArgumentException("nobody plants " + defect);
        };
    }

    /** Nothing where the text was copied before, or is a copy: what three have would be nobody's own. */
    private Optional<Planted> copied(Defect defect, Report clean, ReportKey source, List<String> codes) {
        if (copies.contains(source) || copies.contains(clean.key())) {
            return Optional.empty();
        }
        copies.add(source);
        copies.add(clean.key());
        return Optional.of(new Planted(
                defect,
                clean,
                reports.compose(clean, source),
                codes,
                source.reportingUnit().code()));
    }

    private Optional<Planted> inReport(Defect defect, Optional<DefectiveReport> defective) {
        return defective.map(
                wrong -> new Planted(defect, wrong.report(), reports.compose(wrong.report()), wrong.codes(), ""));
    }

    private static Optional<Planted> inText(Defect defect, Report report, Optional<RawReport> raw, String code) {
        return raw.map(wrong -> new Planted(defect, report, wrong, List.of(code), ""));
    }

    private void tell(Planted planted) {
        planted.codes()
                .forEach(code -> key.expect(planted.report().key(), planted.defect(), code, planted.copiedFrom()));
    }

    @Override
    public void close() {
        reports.close();
    }
}
