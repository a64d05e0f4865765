/**
 * Structured report records (CSV, XLSX, JSON, JSON Lines) to reports, and sheets of decisions to decisions.
 *
 * <p>Comes in: the bytes of one file and the registry. Goes out: its reports, and every piece that could not be taken
 * up, each with its exact place. May import: {@code domain}, {@code ingest.charset}, {@code ingest.extract}
 * for how characters are written. A file is read as a whole before
 * any of its reports is complete, because the rows of one report may stand anywhere in it.
 */
package io.github.disclosurecompare.ingest.record;
