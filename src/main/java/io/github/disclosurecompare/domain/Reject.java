package io.github.disclosurecompare.domain;

/**
 * A piece of an input that could not be taken up.
 *
 * @param source path of the input, relative to the data folder
 * @param line physical line where the row starts, 1 = header; for JSON the record's first line
 * @param column the header, for JSON the pointer, for XLSX {@code sheet!column}; empty where the whole line is meant
 * @param reason what is wrong and what to do
 */
public record Reject(String source, long line, String column, String value, String reason) {}
