package io.github.disclosurecompare.ingest.document;

/**
 * A character where it stands on a page, in points from the upper left corner.
 *
 * @param y of the line that it stands on
 */
record PdfGlyph(String text, float x, float right, float y, float size) {
    float middle() {
        return (x + right) / 2;
    }

    /** A point that is inside the row that it stands in. */
    float height() {
        return y - size / 3;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
