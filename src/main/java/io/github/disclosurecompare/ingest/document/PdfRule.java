package io.github.disclosurecompare.ingest.document;

import java.util.List;

/** A line on a page, or a rectangle by two of its corners. */
record PdfRule(float x0, float y0, float x1, float y1) {
    private static final float TOLERANCE = 1;
    private static final float SHORTEST = 4;

    PdfRule {
        float left = Math.min(x0, x1);
        float low = Math.min(y0, y1);
        x1 = Math.max(x0, x1);
        y1 = Math.max(y0, y1);
        x0 = left;
        y0 = low;
    }

    float width() {
        return x1 - x0;
    }

    float height() {
        return y1 - y0;
    }

    boolean isLevel() {
        return height() <= TOLERANCE && width() >= SHORTEST;
    }

    boolean isUpright() {
        return width() <= TOLERANCE && height() >= SHORTEST;
    }

    boolean isStraight() {
        return isLevel() || isUpright();
    }

    List<PdfRule> sides() {
        return List.of(
                new PdfRule(x0, y0, x1, y0),
                new PdfRule(x0, y1, x1, y1),
                new PdfRule(x0, y0, x0, y1),
                new PdfRule(x1, y0, x1, y1));
    }

    /** The line that a thin rectangle is. */
    PdfRule centre() {
        float x = (x0 + x1) / 2;
        float y = (y0 + y1) / 2;
        return width() > height() ? new PdfRule(x0, y, x1, y) : new PdfRule(x, y0, x, y1);
    }

    /** The same, measured downwards from a corner. */
    PdfRule under(float left, float top) {
        return new PdfRule(x0 - left, top - y0, x1 - left, top - y1);
    }

    /** Whether it meets another one, or nearly. */
    boolean touches(PdfRule other, float within) {
        return x0 - within <= other.x1 && other.x0 - within <= x1 && y0 - within <= other.y1 && other.y0 - within <= y1;
    }
}
