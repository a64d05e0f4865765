package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.ReportKey;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values are written in cells: unknown is empty, lists are joined by a bar, numbers are in no locale. */
final class Cells {
    private Cells() {}

    /** The four columns that say which report a row is about. */
    static <T> List<TableColumn<T>> key(Function<T, ReportKey> key) {
        return List.of(
                TableColumn.text(
                        "institution_code",
                        row -> key.apply(row).reportingUnit().code()),
                TableColumn.text(
                        "institution", row -> key.apply(row).reportingUnit().institution()),
                TableColumn.text("unit", row -> key.apply(row).reportingUnit().unit()),
                TableColumn.text(
                        "academic_year", row -> key.apply(row).academicYear().toString()));
    }

    @SafeVarargs
    static <T> List<TableColumn<T>> join(List<TableColumn<T>> first, TableColumn<T>... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toList();
    }

    static String of(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    static String of(OptionalLong value) {
        return value.isPresent() ? String.valueOf(value.getAsLong()) : "";
    }

    static String code(Optional<? extends Coded> value) {
        return value.map(Coded::code).orElse("");
    }

    static String codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.joining("|"));
    }

    static String offset(int offset) {
        return offset == Evidence.NOWHERE ? "" : String.valueOf(offset);
    }

    static String high(Interval interval) {
        return interval.isOpen() ? "" : String.valueOf(interval.high());
    }

    /** Quartiles are quarters of whole numbers, so no digit is lost. */
    static String quarter(double value) {
        long whole = (long) value;
        return value == whole
                ? Long.toString(whole)
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
