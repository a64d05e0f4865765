/**
 * Step 2: reports to findings, one small class a rule.
 *
 * <p>Comes in, from the shelf: the reports of a year and of the year before. Goes out, to the shelf: the findings of the
 * year. May import: {@code domain}, {@code store}. A rule never changes what a report says; it points at it.
 */
package io.github.disclosurecompare.assess;
