package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Parts;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stated totals of a publication that do not work out, each by the finding that came of it. */
final class Mismatches {
    private static final String ALL = "all";
    private static final Set<String> UNEQUAL = Set.of("short", "over");

    private final Map<String, Mismatch> byFingerprint = new HashMap<>();

    /** @param asked the reporting units that the letters are about */
    Mismatches(PublishedRows rows, AcademicYear year, Set<ReportingUnit> asked) throws IOException {
        Map<ReportingUnit, List<NamedCsvRecord>> findings = rows.byUnit(
                "findings", year, asked, row -> row.getField("code").equals(FindingCode.TOTAL_MISMATCH.code()));
        Map<ReportingUnit, List<NamedCsvRecord>> sums =
                rows.byUnit("reconciliations", year, findings.keySet(), row -> true);
        rows.byUnit(
                        "figures",
                        year,
                        findings.keySet(),
                        row -> row.getField("metric").startsWith("disclosed"))
                .forEach((who, figures) -> add(
                        findings.get(who),
                        sums.get(who),
                        figures.stream().map(PublishedRows::figure).toList()));
    }

    Optional<Mismatch> find(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    /** All are in the order of the report; a finding that is accepted has its place there too. */
    private void add(List<NamedCsvRecord> findings, List<NamedCsvRecord> sums, List<Figure> figures) {
        List<Figure> parts = Parts.of(figures);
        Iterator<Figure> totals = figures.stream().filter(Figure::isStatedTotal).iterator();
        Iterator<NamedCsvRecord> found = findings.iterator();
        for (NamedCsvRecord sum : sums) {
            Figure stated = totals.next();
            if (UNEQUAL.contains(sum.getField("outcome"))) {
                List<Figure> added = Parts.of(stated, parts).stream()
                        .filter(part -> isOf(sum.getField("measure_families"), part))
                        .toList();
                byFingerprint.put(found.next().getField("fingerprint"), new Mismatch(stated, added, sum));
            }
        }
    }

    private static boolean isOf(String families, Figure part) {
        return part.family()
                .filter(family -> families.equals(ALL) || families.equals(family.code()))
                .isPresent();
    }
}
