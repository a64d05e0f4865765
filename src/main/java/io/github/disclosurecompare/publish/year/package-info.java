/**
 * A year as its readers ask for it: who counts, who needs attention, who moved, what is missing.
 *
 * <p>Comes in: reports, findings and tables of a year. Goes out: rows and tallies for pages, charts and the counts of
 * a run; nothing is added up that the shelf does not hold added up, but cases are counted. May import: {@code domain},
 * {@code publish.edition}, {@code publish.table}.
 */
package io.github.disclosurecompare.publish.year;
