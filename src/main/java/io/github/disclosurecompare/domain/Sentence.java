package io.github.disclosurecompare.domain;

/** A sentence of a text: where it stands, as in {@link Evidence}, and by what it is known again. */
public record Sentence(int begin, int end, Sketch sketch) {
    public int length() {
        return end - begin;
    }
}
