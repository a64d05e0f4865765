/**
 * Plain text to report: pure functions, no input or output.
 *
 * <p>Comes in: the text of one document, the registry and the phrases. Goes out: its report, every number of the text in
 * a figure's evidence or set aside with a reason. May import: {@code domain}. The text is read in one form
 * ({@link io.github.disclosurecompare.ingest.extract.text.SourceText}), which remembers where each character came from,
 * so that every figure points back at the words of the source. Its rooms, each seeing only those before it: {@code
 * text}, {@code date}, {@code citation}, {@code phrase}, {@code outline}, {@code header}, {@code number}, {@code
 * figure}, {@code fact}.
 */
package io.github.disclosurecompare.ingest.extract;
