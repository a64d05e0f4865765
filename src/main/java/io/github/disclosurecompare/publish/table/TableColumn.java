package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.ReportKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column of a table.
 *
 * @param name in English snake_case
 * @param cell writes the one cell of a row
 */
public record TableColumn<T>(String name, Type type, Cell<T> cell) {
    /** What the cells hold, in the words of Frictionless' table schema. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE
    }

    /** How a row says its cell. */
    @FunctionalInterface
    interface Cell<T> {
        void write(T row, CellWriter out);
    }

    /** Writes the cell of a row. */
    public void write(T row, CellWriter out) {
        cell.write(row, out);
    }

    public static <T> TableColumn<T> text(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.STRING, (row, out) -> out.text(cell.apply(row)));
    }

    static <T> TableColumn<T> integer(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.INTEGER, (row, out) -> out.text(cell.apply(row)));
    }

    static <T> TableColumn<T> number(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.NUMBER, (row, out) -> out.text(cell.apply(row)));
    }

    static <T> TableColumn<T> date(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.DATE, (row, out) -> out.text(cell.apply(row)));
    }

    /** A number that is always known. */
    static <T> TableColumn<T> count(String name, ToLongFunction<T> cell) {
        return new TableColumn<>(name, Type.INTEGER, (row, out) -> out.number(cell.applyAsLong(row)));
    }

    /** A number that may be unknown. */
    static <T> TableColumn<T> optional(String name, Function<T, OptionalLong> cell) {
        return new TableColumn<>(name, Type.INTEGER, (row, out) -> {
            OptionalLong value = cell.apply(row);
            if (value.isPresent()) {
                out.number(value.getAsLong());
            } else {
                out.empty();
            }
        });
    }

    /** A number of something that may be unknown as a whole. */
    static <T, V> TableColumn<T> count(String name, Function<T, Optional<V>> of, ToLongFunction<V> cell) {
        return new TableColumn<>(name, Type.INTEGER, (row, out) -> {
            Optional<V> value = of.apply(row);
            if (value.isPresent()) {
                out.number(cell.applyAsLong(value.get()));
            } else {
                out.empty();
            }
        });
    }

    /** A number of something that may be unknown as a whole, in quarters. */
    static <T, V> TableColumn<T> quarters(String name, Function<T, Optional<V>> of, ToDoubleFunction<V> cell) {
        return new TableColumn<>(name, Type.NUMBER, (row, out) -> {
            Optional<V> value = of.apply(row);
            if (value.isPresent()) {
                out.quarters(cell.applyAsDouble(value.get()));
            } else {
                out.empty();
            }
        });
    }

    /** The columns that say which report a row is about: the first writes the cells of all four at once. */
    static <T> List<TableColumn<T>> key(Function<T, ReportKey> key) {
        return List.of(
                new TableColumn<>("institution_code", Type.STRING, (row, out) -> out.key(key.apply(row))),
                new TableColumn<>("institution", Type.STRING, (row, out) -> {}),
                new TableColumn<>("unit", Type.STRING, (row, out) -> {}),
                new TableColumn<>("academic_year", Type.STRING, (row, out) -> {}));
    }
}
