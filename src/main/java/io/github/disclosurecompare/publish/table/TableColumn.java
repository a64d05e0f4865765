package io.github.disclosurecompare.publish.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name in English snake_case
 * @param cell of a row; empty where unknown
 */
public record TableColumn<T>(String name, Type type, Function<T, String> cell) {
    /** What the cells hold, in the words of Frictionless' table schema. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE
    }

    static <T> TableColumn<T> text(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.STRING, cell);
    }

    static <T> TableColumn<T> integer(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.INTEGER, cell);
    }

    static <T> TableColumn<T> number(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.NUMBER, cell);
    }

    static <T> TableColumn<T> date(String name, Function<T, String> cell) {
        return new TableColumn<>(name, Type.DATE, cell);
    }
}
