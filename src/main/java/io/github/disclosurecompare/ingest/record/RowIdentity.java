package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.Optional;

/** Tells which report a row belongs to. Rows of one report mostly follow each other, so the last answer is kept. */
final class RowIdentity {
    private final InstitutionMatcher matcher;
    private final CellValues values;
    private final SheetColumns columns;
    private String code;
    private String name;
    private String unit;
    private String year;
    private ReportKey latest;

    RowIdentity(InstitutionMatcher matcher, CellValues values, SheetColumns columns) {
        this.matcher = matcher;
        this.values = values;
        this.columns = columns;
    }

    ReportKey of(String[] cells) throws BadCell {
        String codeHere = columns.cell(Column.INSTITUTION_CODE, cells);
        String nameHere = columns.cell(Column.INSTITUTION, cells);
        String unitHere = columns.cell(Column.UNIT, cells);
        String yearHere = columns.cell(Column.ACADEMIC_YEAR, cells);
        if (!codeHere.equals(code) || !nameHere.equals(name) || !unitHere.equals(unit) || !yearHere.equals(year)) {
            latest = new ReportKey(matcher.match(codeHere, nameHere, unitHere), year(yearHere));
            code = codeHere;
            name = nameHere;
            unit = unitHere;
            year = yearHere;
        }
        return latest;
    }

    /** The report that a row with a bad code was meant for, as far as its name tells. */
    Optional<ReportKey> findMeant(String[] cells) {
        String nameHere = columns.cell(Column.INSTITUTION, cells);
        try {
            AcademicYear meant = year(columns.cell(Column.ACADEMIC_YEAR, cells));
            return nameHere.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReportKey(matcher.match("", nameHere, columns.cell(Column.UNIT, cells)), meant));
        } catch (BadCell bad) {
            return Optional.empty();
        }
    }

    private AcademicYear year(String cell) throws BadCell {
        return values.year(Column.ACADEMIC_YEAR.code(), cell);
    }
}
