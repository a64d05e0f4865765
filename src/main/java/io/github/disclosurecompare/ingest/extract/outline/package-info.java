/**
 * A text at first sight: headings and the sections that they name, where title, body and signature stand.
 *
 * <p>Comes in: a reading. Goes out: a {@link io.github.disclosurecompare.ingest.extract.outline.ReportText}, which all
 * that reads reports begins with. May import: {@code domain}, {@code text}, {@code date}, {@code citation}.
 */
package io.github.disclosurecompare.ingest.extract.outline;
