package io.github.disclosurecompare.domain;

/**
 * Why something was decided, by whom and when, in the words of whoever did.
 *
 * @param on the day, as {@code 2022-03-01}; empty where none is given
 */
public record Decision(String reason, String by, String on) {}
