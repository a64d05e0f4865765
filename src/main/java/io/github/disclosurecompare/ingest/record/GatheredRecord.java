package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rows of one file have said so far about one report. */
final class GatheredRecord {
    private final ReportKey key;
    private final List<Figure> figures = new ArrayList<>();
    private final SeenRows seen = new SeenRows();
    private final Set<Row> seenWide = new HashSet<>();
    private RecordHeader header = RecordHeader.EMPTY;
    private int rejectedRows;

    GatheredRecord(ReportKey key) {
        this.key = key;
    }

    ReportKey key() {
        return key;
    }

    /** @throws BadCell if the row's header contradicts an earlier row */
    void add(RecordHeader from, Figure figure) throws BadCell {
        from.agreeWith(header);
        if (seen.add(from, figure)) {
            figures.add(figure);
            header = header.or(from);
        }
    }

    /**
     * Adds a row of several figures.
     *
     * @param row the figures by the header of their column
     * @throws BadCell if the row's header contradicts an earlier row
     */
    void addRow(RecordHeader from, Map<String, Figure> row) throws BadCell {
        from.agreeWith(header);
        if (seenWide.add(new Row(from, row))) {
            figures.addAll(row.values());
            header = header.or(from);
        }
    }

    void missRow() {
        rejectedRows++;
    }

    Report toReport(String path) {
        String source = figures.stream()
                .map(figure -> figure.evidence().source())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(path);
        return new Report(
                key,
                header.dates(),
                header.sections(),
                List.copyOf(figures),
                Notes.NONE,
                new Provenance(path, source, "", rejectedRows));
    }

    private record Row(RecordHeader header, Map<String, Figure> figures) {}
}
