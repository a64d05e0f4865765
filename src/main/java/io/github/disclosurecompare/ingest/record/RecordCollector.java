package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gathers the rows of one file into reports: one for all rows of a key, wherever they stand. Equal rows count once. */
final class RecordCollector {
    private final String path;
    private final Map<ReportKey, GatheredRecord> gathered = new LinkedHashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<ReportKey> doubtful = new ArrayList<>();
    private GatheredRecord latest;
    private boolean isRefused;

    /** @param path of the file, relative to the data folder */
    RecordCollector(String path) {
        this.path = path;
    }

    /** @throws BadCell if the row's header contradicts an earlier row of the record */
    void add(ReportKey key, RecordHeader header, Figure figure) throws BadCell {
        of(key).add(header, figure);
    }

    /**
     * Adds a row of several figures. Rows that are equal in everything count once, but figures of different columns
     * never stand for each other: 抖音 30 and 快手 30 are two amounts of one channel.
     *
     * @param figures by the header of their column
     * @throws BadCell if the row's header contradicts an earlier row of the record
     */
    void addRow(ReportKey key, RecordHeader header, Map<String, Figure> figures) throws BadCell {
        of(key).addRow(header, figures);
    }

    /** @param year that the row is about, as far as it tells */
    void reject(long line, BadCell bad, Optional<AcademicYear> year) {
        rejects.add(new Reject(path, line, bad.column(), bad.value(), bad.getMessage(), year));
    }

    /** Remembers that a row of a record was rejected. */
    void missesRow(ReportKey key) {
        of(key).missRow();
    }

    /** Remembers that a rejected row may have been one of a record, if the file has other rows of it. */
    void mayMissRow(ReportKey key) {
        doubtful.add(key);
    }

    /** The file cannot be relied upon: nothing of it is taken up. */
    void refuse(long line, BadCell bad) {
        reject(line, bad, Optional.empty());
        isRefused = true;
    }

    /** The rest of the file cannot be read, and rows of every record may stand there. */
    void missesRest(long line, BadCell bad) {
        reject(line, bad, Optional.empty());
        gathered.values().forEach(GatheredRecord::missRow);
    }

    RecordReading reading() {
        if (isRefused) {
            return new RecordReading(List.of(), rejects);
        }
        doubtful.stream().map(gathered::get).filter(Objects::nonNull).forEach(GatheredRecord::missRow);
        List<Report> reports = new ArrayList<>(gathered.size());
        gathered.values().forEach(record -> reports.add(record.toReport(path)));
        return new RecordReading(reports, rejects);
    }

    /** Rows of a record mostly follow each other, so the last one is tried first. */
    private GatheredRecord of(ReportKey key) {
        if (latest == null || !latest.key().equals(key)) {
            latest = gathered.computeIfAbsent(key, GatheredRecord::new);
        }
        return latest;
    }
}
