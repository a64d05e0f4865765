/**
 * Reference data of the data folder, each with a built-in default.
 *
 * <p>Comes in: {@code reference/} of the data folder. Goes out: the registry of institutions, the phrases of reports. May
 * import: {@code domain}, {@code ingest.extract} for what it makes of the phrases, and {@code ingest.record} for how
 * tables are read.
 */
package io.github.disclosurecompare.ingest.reference;
