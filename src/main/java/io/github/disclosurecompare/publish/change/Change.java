package io.github.disclosurecompare.publish.change;

/**
 * A cell that is not what it was.
 *
 * @param row by which words the row is known among those about the same subject
 * @param old empty where there was nothing
 * @param now empty where there is nothing any more
 */
public record Change(
        ComparedTable table, Subject subject, String row, String column, String old, String now, Cause cause) {}
