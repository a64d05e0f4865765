package io.github.disclosurecompare.ingest.extract;

/**
 * A stretch of a text.
 *
 * @param begin offset of its first character
 * @param end offset after its last one
 */
record Span(int begin, int end) {
    int length() {
        return end - begin;
    }

    boolean holds(int offset) {
        return begin <= offset && offset < end;
    }

    boolean meets(Span other) {
        return begin < other.end && other.begin < end;
    }
}
