package io.github.disclosurecompare.publish.table;

import java.util.function.Function;
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
        void write(T row, RowWriter out);
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

    /** A number that is always known, and never negative. */
    static <T> TableColumn<T> count(String name, ToLongFunction<T> cell) {
        return new TableColumn<>(name, Type.INTEGER, (row, out) -> out.number(cell.applyAsLong(row)));
    }
}
