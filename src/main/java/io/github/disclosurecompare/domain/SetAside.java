package io.github.disclosurecompare.domain;

/** A number of the text that is no figure, and why. Offsets as in {@link Evidence}. */
public record SetAside(String text, int begin, int end, String reason) {}
