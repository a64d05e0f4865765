package io.github.disclosurecompare.cli.demo.defect;

import io.github.disclosurecompare.cli.demo.raw.DemoRecords;
import io.github.disclosurecompare.domain.Report;
import java.io.IOException;

/** Writes reports without a defect, beside those that have one. */
public final class CleanRecords implements DemoRecords {
    private final DemoRecords records;
    private final AnswerKey key;

    public CleanRecords(DemoRecords records, AnswerKey key) {
        this.records = records;
        this.key = key;
    }

    @Override
    public void write(Report report) throws IOException {
        key.look(report);
        records.write(report);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
