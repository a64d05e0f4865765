package io.github.disclosurecompare.publish.letter;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.edition.PageName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a letter to each institution about which a publication has open findings that it can answer. */
public final class Letters {
    private final PublishedRows rows;
    private final Messages messages;

    /** @param publication its folder */
    public Letters(Path publication, Messages messages) {
        this.rows = new PublishedRows(publication);
        this.messages = messages;
    }

    /**
     * @param codes of the institutions to write to; none for all
     * @param folder the letters are put there
     * @return the files, by institution
     */
    public List<Path> write(AcademicYear year, List<String> codes, Path folder) throws IOException {
        SortedMap<ReportingUnit, List<OpenFinding>> asked = asked(year, codes);
        Set<ReportingUnit> units = new HashSet<>();
        asked.values().forEach(findings -> findings.forEach(finding -> units.add(finding.who())));
        BothSides sides = new BothSides(messages, rows, year, units);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<ReportingUnit, List<OpenFinding>> one : asked.entrySet()) {
            Path file = folder.resolve(PageName.stem(one.getKey()) + ".docx");
            Files.write(file, new Letter(messages, year, one.getKey()).of(one.getValue(), sides));
            files.add(file);
        }
        return files;
    }

    /** By institution, the gravest first; a unit is asked about in the letter to its institution. */
    private SortedMap<ReportingUnit, List<OpenFinding>> asked(AcademicYear year, List<String> codes)
            throws IOException {
        SortedMap<ReportingUnit, List<OpenFinding>> asked = new TreeMap<>();
        rows
                .list(
                        "findings",
                        year,
                        row -> row.getField("decision").isEmpty()
                                && (codes.isEmpty() || codes.contains(row.getField("institution_code"))))
                .stream()
                .map(OpenFinding::of)
                .filter(OpenFinding::isAsked)
                .forEach(finding -> asked.computeIfAbsent(finding.who().parent(), who -> new ArrayList<>())
                        .add(finding));
        asked.values()
                .forEach(findings -> findings.sort(
                        Comparator.comparing(finding -> finding.code().severity())));
        return asked;
    }
}
