package io.github.disclosurecompare.ingest.document;

/**
 * One level of automatic numbers.
 *
 * @param pattern of the number; a character from {@code \0} to {@code \8} stands for the number of that level
 * @param isPlain whether the numbers of higher levels are written in plain digits, however they are written there
 */
record ListLevel(ListNumber style, String pattern, int start, boolean isPlain) {
    static final int LEVELS = 9;
    static final ListLevel NONE = new ListLevel(ListNumber.NONE, "", 1, false);
}
