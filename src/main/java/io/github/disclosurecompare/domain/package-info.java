/**
 * The words and the arithmetic of the subject: academic years, reporting units, figures, reports, findings; qualified
 * numbers, intervals, totals and reconciliations.
 *
 * <p>Comes in: nothing. Goes out: immutable values that every room speaks in. May import: {@code java.*} alone, so that
 * the rules can be read and tested without any library.
 */
package io.github.disclosurecompare.domain;
