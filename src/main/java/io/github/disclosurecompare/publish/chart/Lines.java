package io.github.disclosurecompare.publish.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in as many lines as it takes to fit a width: nothing is ever cut off. */
record Lines(List<String> lines, Font font, double leading) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Chinese breaks between any two characters but not before a comma; Latin text breaks between words. */
    static Lines of(String text, Font font, double leading, double width) {
        return new Lines(wrap(text, font, width), font, leading);
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    double height() {
        return lines.size() * leading;
    }

    double width() {
        return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    /** Draws with the paint that is set, from the upper left corner. */
    void draw(Graphics2D g, double x, double y) {
        g.setFont(font);
        double baseline = y + leading / 2 + font.getSize2D() * 0.36;
        for (String line : lines) {
            g.drawString(line, (float) x, (float) baseline);
            baseline += leading;
        }
    }

    private static List<String> wrap(String text, Font font, double width) {
        if (text.isBlank()) {
            return List.of();
        }
        if (width(text, font) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = fitting(text, begin, font, width);
            lines.add(text.substring(begin, end).strip());
            begin = end;
        }
        return lines;
    }

    private static int fitting(String text, int begin, Font font, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = begin;
        for (int next = breaks.following(begin); next != BreakIterator.DONE; next = breaks.next()) {
            if (width(text.substring(begin, next).stripTrailing(), font) > width) {
                break;
            }
            end = next;
        }
        return end > begin ? end : fittingCharacters(text, begin, font, width);
    }

    /** For a word that is longer than the line. */
    private static int fittingCharacters(String text, int begin, Font font, double width) {
        int end = text.offsetByCodePoints(begin, 1);
        while (end < text.length() && width(text.substring(begin, end + 1), font) <= width) {
            end++;
        }
        return end;
    }
}
