package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.domain.Report;
import java.io.Closeable;
import java.io.IOException;

/** Reports that are being written in one form. */
public interface DemoRecords extends Closeable {
    void write(Report report) throws IOException;
}
