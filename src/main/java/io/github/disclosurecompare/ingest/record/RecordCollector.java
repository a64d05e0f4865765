package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the rows of one file into reports: one for all rows of a key, wherever they stand. Equal rows count once. */
final class RecordCollector {
    private final String path;
    private final Map<ReportKey, Gathered> gathered = new LinkedHashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private Gathered latest;

    /** @param path of the file, relative to the data folder */
    RecordCollector(String path) {
        this.path = path;
    }

    /** @throws BadCell if the row's header contradicts an earlier row of the record */
    void add(ReportKey key, RecordHeader header, Figure figure) throws BadCell {
        Gathered record = of(key);
        header.agreeWith(record.header);
        record.add(header, figure);
    }

    void reject(long line, BadCell bad) {
        rejects.add(new Reject(path, line, bad.column(), bad.value(), bad.getMessage()));
    }

    /** Remembers that a row of a record was rejected. */
    void missesRow(ReportKey key) {
        of(key).rejectedRows++;
    }

    RecordReading reading() {
        List<Report> reports = new ArrayList<>(gathered.size());
        gathered.values().forEach(record -> reports.add(record.toReport(path)));
        return new RecordReading(reports, rejects);
    }

    /** Rows of a record mostly follow each other, so the last one is tried first. */
    private Gathered of(ReportKey key) {
        if (latest == null || !latest.key.equals(key)) {
            latest = gathered.computeIfAbsent(key, Gathered::new);
        }
        return latest;
    }

    private record Row(RecordHeader header, Figure figure) {}

    private static final class Gathered {
        private static final int SHORT = 64;

        private final ReportKey key;
        private final List<Figure> figures = new ArrayList<>();
        private final List<RecordHeader> headers = new ArrayList<>();
        private final Set<Row> rows = new HashSet<>();
        private RecordHeader header = RecordHeader.EMPTY;
        private int rejectedRows;

        Gathered(ReportKey key) {
            this.key = key;
        }

        void add(RecordHeader from, Figure figure) {
            if (!isKnown(from, figure)) {
                figures.add(figure);
                headers.add(from);
                header = header.or(from);
            }
        }

        /** Most records are short, and a look along them is cheaper than a set. */
        private boolean isKnown(RecordHeader from, Figure figure) {
            if (figures.size() < SHORT) {
                for (int i = 0; i < figures.size(); i++) {
                    Figure other = figures.get(i);
                    if (other.quantity().value() == figure.quantity().value()
                            && other.equals(figure)
                            && headers.get(i).equals(from)) {
                        return true;
                    }
                }
                return false;
            }
            for (int i = rows.size(); i < figures.size(); i++) {
                rows.add(new Row(headers.get(i), figures.get(i)));
            }
            return rows.contains(new Row(from, figure));
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
    }
}
