/**
 * Reference data of the data folder, each with a built-in default.
 *
 * <p>Comes in: {@code reference/} of the data folder. Goes out: the registry of institutions, the phrases of reports. May
 * import: {@code domain}, and {@code ingest.extract} for what it makes of the phrases.
 */
package io.github.disclosurecompare.ingest.reference;
