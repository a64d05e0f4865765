package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters side by side on a page. */
record PdfLine(List<PdfGlyph> glyphs) {
    private static final double SAME_LINE = 0.5;
    /** Between words of Latin letters, and between Chinese that is spread to fill the line, in sizes of a character. */
    private static final double WORD_GAP = 0.2;

    private static final double CHINESE_GAP = 0.4;
    private static final double COLUMN_GAP = 1.8;

    /** Puts characters together to lines, from top to bottom. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> downwards =
                glyphs.stream().sorted(Comparator.comparingDouble(PdfGlyph::y)).toList();
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : downwards) {
            if (!line.isEmpty() && glyph.y() - line.get(0).y() > SAME_LINE * glyph.size()) {
                lines.add(sorted(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        lines.add(sorted(line));
        return lines.stream().filter(of -> !of.glyphs.isEmpty()).toList();
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float y() {
        return glyphs.get(0).y();
    }

    float size() {
        return glyphs.get(glyphs.size() / 2).size();
    }

    /** How much room the first thing takes that is not broken: a Chinese character, or a word or number of ASCII. */
    float firstWord() {
        int end = 1;
        while (end < glyphs.size() && isAscii(glyphs.get(end - 1)) && isAscii(glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    /** The words of the line; a tab where there is room for a column. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean isAfterBlank = false;
        PdfGlyph last = null;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                isAfterBlank = true;
            } else {
                text.append(last == null ? "" : gap(last, glyph, isAfterBlank)).append(glyph.text());
                last = glyph;
                isAfterBlank = false;
            }
        }
        return text.toString();
    }

    private static boolean isAscii(PdfGlyph glyph) {
        return !glyph.isBlank() && glyph.text().charAt(0) < 0x80;
    }

    private static String gap(PdfGlyph left, PdfGlyph right, boolean isBlank) {
        float gap = (right.x() - left.right()) / Math.max(1, right.size());
        if (gap > COLUMN_GAP) {
            return "\t";
        }
        boolean isChinese = TextJoin.isChineseAtEnd(left.text()) || TextJoin.isChineseAtStart(right.text());
        return isBlank || gap > (isChinese ? CHINESE_GAP : WORD_GAP) ? " " : "";
    }

    /** Blanks at the ends are no part of a line. */
    private static PdfLine sorted(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        while (!sorted.isEmpty() && sorted.get(0).isBlank()) {
            sorted.remove(0);
        }
        while (!sorted.isEmpty() && sorted.get(sorted.size() - 1).isBlank()) {
            sorted.remove(sorted.size() - 1);
        }
        return new PdfLine(sorted);
    }
}
