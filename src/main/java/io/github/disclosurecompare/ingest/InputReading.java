package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.ingest.record.RecordReading;
import java.util.Optional;

/**
 * What one input gave.
 *
 * @param records the reports and rejects
 * @param text that was made of a raw report; empty for a file of records
 */
record InputReading(RecordReading records, Optional<String> text) {}
