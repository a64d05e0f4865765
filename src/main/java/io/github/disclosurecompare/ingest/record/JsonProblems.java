package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Reject;
import java.util.ArrayList;
import java.util.List;

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

    List<Reject> rejects() {
        return rejects;
    }
}
