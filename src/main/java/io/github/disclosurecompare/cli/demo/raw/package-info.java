/**
 * Reports to files: records as CSV and JSON Lines, and raw reports that say in sentences what a record would hold.
 *
 * <p>Comes in: a report as the domain knows it. Goes out: lines of a text, a page or a table. May import: {@code domain},
 * {@code cli.demo.chance}, {@code cli.demo.speech}; FastCSV and Jackson for writing.
 */
package io.github.disclosurecompare.cli.demo.raw;
