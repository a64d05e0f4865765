package io.github.disclosurecompare.publish.year;

/**
 * What is counted of a year's reports.
 *
 * @param rules the newest year's requirements
 */
public record YearTallies(RuleTally rules, ChecklistTally checklist) {}
