/**
 * Step 1: inputs to reports with figures.
 *
 * <p>Comes in: the data folder. Goes out, to the shelf: reports, and what was rejected of which input. May import:
 * {@code domain}, {@code store}. Only inputs whose SHA-256 is new are read; a file's last reading stands until the new one
 * is complete.
 */
package io.github.disclosurecompare.ingest;
