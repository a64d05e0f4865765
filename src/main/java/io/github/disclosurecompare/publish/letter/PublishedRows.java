package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.publish.table.InertCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Those of some units, of each in the order of the table. */
    Map<ReportingUnit, List<NamedCsvRecord>> byUnit(
            String table, AcademicYear year, Set<ReportingUnit> units, Predicate<NamedCsvRecord> wanted)
            throws IOException {
        return units.isEmpty()
                ? Map.of()
                : list(table, year, row -> wanted.test(row) && units.contains(who(row))).stream()
                        .collect(Collectors.groupingBy(PublishedRows::who));
    }

    static ReportingUnit who(NamedCsvRecord row) {
        return new ReportingUnit(text(row, "institution_code"), text(row, "institution"), text(row, "unit"));
    }

    /** A row of the figures, without its words. */
    static Figure figure(NamedCsvRecord row) {
        return new Figure(
                coded(Metric.class, row, "metric").orElseThrow(),
                new Quantity(
                        Long.parseLong(row.getField("value")),
                        coded(Qualifier.class, row, "qualifier").orElseThrow()),
                text(row, "measure"),
                channels(row.getField("channels")),
                coded(Category.class, row, "category"),
                coded(Role.class, row, "role").orElseThrow(),
                Evidence.NONE);
    }

    private static ChannelSet channels(String codes) {
        return ChannelSet.of(Stream.of(codes.split("\\|"))
                .flatMap(code -> Coded.find(Channel.class, code).stream())
                .toList());
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(Class<E> list, NamedCsvRecord row, String column) {
        return Coded.find(list, row.getField(column));
    }

    static String text(NamedCsvRecord row, String column) {
        return InertCell.text(row.getField(column));
    }
}
