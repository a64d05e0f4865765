package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Decision;
import java.time.LocalDate;
import java.util.Map;

/** A row of a sheet of decisions, its cells by column. */
record DecisionCells(Map<String, String> cells) {

    /** Empty where the sheet has no such column. */
    String get(String column) throws BadCell {
        return FormulaError.refuse(column, cells.getOrDefault(column, ""));
    }

    Decision decision(CellValues values) throws BadCell {
        return new Decision(
                get("reason"),
                get("by"),
                values.day("on", get("on")).map(LocalDate::toString).orElse(""));
    }
}
