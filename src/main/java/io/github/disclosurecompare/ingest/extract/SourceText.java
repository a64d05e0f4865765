package io.github.disclosurecompare.ingest.extract;

/**
 * A text as it came and as it is read. The reading has plain characters ({@link PlainCharacters}), no white space inside
 * sentences but between two letters or digits, no editor's marks, and a line break only where a paragraph ends; a tab
 * stays where it parts two cells. Every character of it knows where it came from.
 */
final class SourceText {
    private final String raw;
    private final String reading;
    private final int[] origins;

    SourceText(String raw, String reading, int[] origins) {
        this.raw = raw;
        this.reading = reading;
        this.origins = origins;
    }

    static SourceText of(String raw) {
        return new TextReading(raw).read();
    }

    String raw() {
        return raw;
    }

    String reading() {
        return reading;
    }

    /** Where a stretch of the reading stands in the raw text. */
    Span raw(int begin, int end) {
        int first = origin(begin);
        return new Span(first, end <= begin ? first : origin(end - 1) + 1);
    }

    Span raw(Span span) {
        return raw(span.begin(), span.end());
    }

    /** Whether a stretch of the raw text that the reading left out holds a digit. */
    boolean leavesOutDigits() {
        int next = 0;
        for (int i = 0; i <= reading.length(); i++) {
            int origin = origin(i);
            while (next < origin) {
                if (PlainCharacters.isDigit(raw.charAt(next++))) {
                    return true;
                }
            }
            next = origin + 1;
        }
        return false;
    }

    private int origin(int offset) {
        return offset < reading.length() ? origins[offset] : raw.length();
    }
}
