package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which report a row belongs to. Rows of one report mostly follow each other, so the last answer is kept. */
final class RowIdentity {
    private final InstitutionMatcher matcher;
    private final CellValues values;
    private final SheetColumns columns;
    private String latestCode;
    private String latestName;
    private String latestUnit;
    private String latestYear;
    private ReportKey latest;

    RowIdentity(InstitutionMatcher matcher, CellValues values, SheetColumns columns) {
        this.matcher = matcher;
        this.values = values;
        this.columns = columns;
    }

    ReportKey of(String[] cells) throws BadCell {
        String code = columns.cell(Column.INSTITUTION_CODE, cells);
        String name = columns.cell(Column.INSTITUTION, cells);
        String unit = columns.cell(Column.UNIT, cells);
        String year = columns.cell(Column.ACADEMIC_YEAR, cells);
        if (!code.equals(latestCode)
                || !name.equals(latestName)
                || !unit.equals(latestUnit)
                || !year.equals(latestYear)) {
            latest = new ReportKey(matcher.match(code, name, unit), year(year));
            latestCode = code;
            latestName = name;
            latestUnit = unit;
            latestYear = year;
        }
        return latest;
    }

    /** The reports that a row may have been meant for whose code and name do not go together, or one of them is bad. */
    List<ReportKey> listMeant(String[] cells) {
        return Stream.of(findBy(Column.INSTITUTION, cells), findBy(Column.INSTITUTION_CODE, cells))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<ReportKey> findBy(Column column, String[] cells) {
        try {
            String code = column == Column.INSTITUTION_CODE ? columns.cell(column, cells) : "";
            String name = column == Column.INSTITUTION ? columns.cell(column, cells) : "";
            AcademicYear year = year(columns.cell(Column.ACADEMIC_YEAR, cells));
            return Optional.of(new ReportKey(matcher.match(code, name, columns.cell(Column.UNIT, cells)), year));
        } catch (BadCell bad) {
            return Optional.empty();
        }
    }

    private AcademicYear year(String cell) throws BadCell {
        return values.year(Column.ACADEMIC_YEAR.code(), cell);
    }
}
