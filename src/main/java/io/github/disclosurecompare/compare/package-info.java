/**
 * Step 3: reports to totals, year-on-year changes, standings and coverage.
 *
 * <p>Comes in, from the shelf: the reports of a year and of the year before. Goes out, to the shelf: the comparison tables
 * of the year. May import: {@code domain}, {@code store}; the only place for Tablesaw. What one report adds up to is the
 * report's own arithmetic, in {@code domain}; what runs across reports is a column of a Tablesaw table here. (Tablesaw
 * groups at some 10 µs a group: fine for the peer groups of a year, too slow for a sum a report.)
 */
package io.github.disclosurecompare.compare;
