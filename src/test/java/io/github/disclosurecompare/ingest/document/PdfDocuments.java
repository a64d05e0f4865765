package io.github.disclosurecompare.ingest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Sets text as a word processor does: paragraphs with an indent, broken at the margin, pages with numbers. */
final class PdfDocuments implements AutoCloseable {
    static final float SIZE = 12;
    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final TrueTypeFont TYPEFACE = typeface();
    private static final float MARGIN = 72;
    private static final float LEADING = 20;
    private static final float WIDTH = 38 * SIZE;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y;
    private int pages;

    PdfDocuments() {
        try {
            font = PDType0Font.load(document, TYPEFACE, true);
            newPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with a paragraph for each line. */
    static byte[] of(String text) {
        try (PdfDocuments pdf = new PdfDocuments()) {
            text.lines().forEach(pdf::paragraph);
            return pdf.bytes();
        }
    }

    PDDocument document() {
        return document;
    }

    PdfDocuments paragraph(String text) {
        String rest = text;
        float indent = 2 * SIZE;
        while (!rest.isEmpty()) {
            int end = fitting(rest, WIDTH - indent);
            show(rest.substring(0, end), MARGIN + indent);
            rest = rest.substring(end);
            indent = 0;
        }
        return this;
    }

    /** A line of texts that stand far from each other. */
    PdfDocuments columns(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            show(texts[i], MARGIN + i * WIDTH / texts.length, y);
        }
        y -= LEADING;
        return this;
    }

    /** A paragraph that is set without an indent. */
    PdfDocuments flush(String text) {
        for (String line : broken(text, WIDTH)) {
            show(line, MARGIN);
        }
        return this;
    }

    /** A table of three columns, ruled only between its cells. */
    PdfDocuments openTable(List<List<String>> rows) {
        try {
            float top = y + SIZE + 2;
            for (int i = 1; i < rows.size(); i++) {
                page.moveTo(MARGIN, top - i * LEADING);
                page.lineTo(MARGIN + WIDTH, top - i * LEADING);
            }
            for (int i = 1; i < 3; i++) {
                page.moveTo(MARGIN + i * WIDTH / 3 - 6, top);
                page.lineTo(MARGIN + i * WIDTH / 3 - 6, top - rows.size() * LEADING);
            }
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (List<String> row : rows) {
            columns(row.toArray(String[]::new));
        }
        return this;
    }

    /** A watermark. */
    PdfDocuments across(String text) {
        try {
            page.beginText();
            page.setFont(font, 40);
            page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), 200, 300));
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A ruled table of columns of one width, whose cells break their text. */
    PdfDocuments table(int columns, List<List<String>> rows) {
        float width = WIDTH / columns;
        for (List<String> row : rows) {
            List<List<String>> cells =
                    row.stream().map(cell -> broken(cell, width - 8)).toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            if (y - height * LEADING < MARGIN) {
                newPage();
            }
            for (int column = 0; column < columns; column++) {
                cell(MARGIN + column * width, width, height, cells.get(column));
            }
            y -= height * LEADING;
        }
        y -= LEADING;
        return this;
    }

    byte[] bytes() {
        try {
            endPage();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(float x, float width, int height, List<String> lines) {
        try {
            page.addRect(x, y + SIZE + 2 - height * LEADING, width, height * LEADING);
            page.stroke();
            float top = y - (height - lines.size()) * LEADING / 2;
            for (int i = 0; i < lines.size(); i++) {
                show(lines.get(i), x + 4, top - i * LEADING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> broken(String text, float width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = fitting(rest, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return lines;
    }

    private void show(String line, float x) {
        if (y < MARGIN) {
            newPage();
        }
        show(line, x, y);
        y -= LEADING;
    }

    private void show(String line, float x, float height) {
        try {
            page.beginText();
            page.setFont(font, SIZE);
            page.newLineAtOffset(x, height);
            page.showText(line);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many characters have room; a number is not broken. */
    private int fitting(String text, float width) {
        try {
            int end = 0;
            float used = 0;
            while (end < text.length() && used <= width) {
                int length = Character.charCount(text.codePointAt(end));
                used += font.getStringWidth(text.substring(end, end + length)) / 1000 * SIZE;
                end += length;
            }
            if (used <= width) {
                return end;
            }
            end--;
            int broken = end;
            while (broken > 0 && isInNumber(text, broken)) {
                broken--;
            }
            return broken > 0 ? broken : end;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont typeface() {
        try (InputStream in = PdfDocuments.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInNumber(String text, int at) {
        return text.charAt(at) < 0x7f && text.charAt(at - 1) < 0x7f && text.charAt(at - 1) != ' ';
    }

    private void newPage() {
        try {
            endPage();
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, false);
            y = PDRectangle.A4.getHeight() - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endPage() throws IOException {
        if (page != null) {
            show("- " + ++pages + " -", PDRectangle.A4.getWidth() / 2 - SIZE, MARGIN / 2);
            page.close();
            page = null;
        }
    }
}
