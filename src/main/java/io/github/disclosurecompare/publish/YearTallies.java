package io.github.disclosurecompare.publish;

/**
 * What is counted of a year's reports.
 *
 * @param rules the newest year's requirements
 */
record YearTallies(RuleTally rules, ChecklistTally checklist) {}
