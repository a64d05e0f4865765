package io.github.disclosurecompare.ingest.extract.text;

/**
 * A text as it came and as it is read. The reading has plain characters ({@link PlainCharacters}), no white space inside
 * sentences but between two letters or digits, no editor's marks, and a line break only where a paragraph ends; a tab
 * stays where it parts two cells. Every character of it knows where it came from.
 */
public final class SourceText {
    private final String raw;
    private final String reading;
    private final Origins origins;

    SourceText(String raw, String reading, Origins origins) {
        this.raw = raw;
        this.reading = reading;
        this.origins = origins;
    }

    public static SourceText of(String raw) {
        return new TextReading(raw).read();
    }

    public String raw() {
        return raw;
    }

    public String reading() {
        return reading;
    }

    /** Where a stretch of the reading stands in the raw text. */
    public Span raw(int begin, int end) {
        int first = origin(begin);
        return new Span(first, end <= begin ? first : origin(end - 1) + 1);
    }

    public Span raw(Span span) {
        return raw(span.begin(), span.end());
    }

    /** Whether a stretch of the raw text that the reading left out holds a digit. */
    public boolean leavesOutDigits() {
        int next = 0;
        for (int i = 0; i < origins.size(); i++) {
            if (holdsDigit(next, origins.rawBegin(i))) {
                return true;
            }
            next = origins.rawEnd(i, reading.length());
        }
        return holdsDigit(next, raw.length());
    }

    private boolean holdsDigit(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (PlainCharacters.isDigit(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int origin(int offset) {
        return offset < reading.length() ? origins.at(offset) : raw.length();
    }
}
