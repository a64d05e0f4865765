package io.github.disclosurecompare.cli.demo;

import io.github.disclosurecompare.domain.Report;
import java.io.Closeable;
import java.io.IOException;

/** A file of report records that is being written. */
interface DemoRecords extends Closeable {
    void write(Report report) throws IOException;
}
