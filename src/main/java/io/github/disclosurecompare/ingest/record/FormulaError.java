package io.github.disclosurecompare.ingest.record;

import java.util.Set;

/** What a spreadsheet shows where a formula has no result; in a CSV file that was saved from one, too. */
final class FormulaError {
    /** Stands for a formula whose result was never stored. */
    static final String NO_RESULT = "#NO_RESULT";

    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private FormulaError() {}

    /** The cell, unless it is an error. */
    static String refuse(String column, String cell) throws BadCell {
        if (cell.isEmpty() || cell.charAt(0) != '#') {
            return cell;
        }
        if (cell.equals(NO_RESULT)) {
            throw new BadCell(
                    column,
                    "",
                    "a formula without a stored result; save the workbook in a spreadsheet program, or write the"
                            + " value");
        }
        if (ERRORS.contains(cell)) {
            throw new BadCell(column, cell, "an error of a formula; correct the formula, or write the value");
        }
        return cell;
    }
}
