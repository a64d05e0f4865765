package io.github.disclosurecompare.ingest.extract.text;

/**
 * A stretch of a text.
 *
 * @param begin offset of its first character
 * @param end offset after its last one
 */
public record Span(int begin, int end) {
    public int length() {
        return end - begin;
    }

    public boolean holds(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean meets(Span other) {
        return begin < other.end && other.begin < end;
    }
}
