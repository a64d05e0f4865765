package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with one JSON record, each defect with its pointer in the document. */
final class JsonProblems {
    private final String path;
    private final long line;
    private final String base;
    private final List<Reject> rejects = new ArrayList<>();

    /**
     * @param line physical line on which the record begins
     * @param base pointer of the record in its document
     */
    JsonProblems(String path, long line, String base) {
        this.path = path;
        this.line = line;
        this.base = base;
    }

    /** @param pointer of the value in its record */
    void reject(String pointer, String value, String reason) {
        rejects.add(new Reject(path, line, base + pointer, value, reason));
    }

    void reject(BadCell bad) {
        reject(bad.column(), bad.value(), bad.getMessage());
    }

    /** @param year that the record is about, as far as it tells */
    List<Reject> rejects(Optional<AcademicYear> year) {
        return rejects.stream().map(reject -> reject.in(year)).toList();
    }
}
