package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Interval;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values are written in cells: unknown is empty, lists are joined by a bar, numbers are in no locale. */
final class Cells {
    private Cells() {}

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
}
