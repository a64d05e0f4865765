package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.table.InertCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows of the tables that a publication holds for programs. */
final class PublishedRows {
    private final Path data;

    /** @param publication its folder */
    PublishedRows(Path publication) {
        this.data = publication.resolve("data");
    }

    List<NamedCsvRecord> list(String table, AcademicYear year, Predicate<NamedCsvRecord> wanted) throws IOException {
        String written = year.toString();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(data.resolve(table + ".csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("academic_year").equals(written) && wanted.test(row))
                    .toList();
        }
    }

    /** Of each unit in the order of the table. */
    Map<ReportingUnit, List<NamedCsvRecord>> byUnit(String table, AcademicYear year, Predicate<NamedCsvRecord> wanted)
            throws IOException {
        return list(table, year, wanted).stream().collect(Collectors.groupingBy(PublishedRows::who));
    }

    static ReportingUnit who(NamedCsvRecord row) {
        return new ReportingUnit(text(row, "institution_code"), text(row, "institution"), text(row, "unit"));
    }

    static String text(NamedCsvRecord row, String column) {
        return InertCell.text(row.getField(column));
    }
}
