/**
 * Reference data of the data folder, each with a built-in default.
 *
 * <p>Comes in: {@code reference/} of the data folder. Goes out: the registry of institutions. May import: {@code domain}.
 */
package io.github.disclosurecompare.ingest.reference;
