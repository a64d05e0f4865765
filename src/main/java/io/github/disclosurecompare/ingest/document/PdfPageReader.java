package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Runs through the drawing of a PDF document and notes the characters and the ruled lines of each page. */
final class PdfPageReader extends PDFTextStripper {
    private static final int MOST_GLYPHS = 2_000_000;
    private static final float SLANT = 0.1f;

    private final List<PdfPage> pages = new ArrayList<>();
    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private PdfRulings rulings = new PdfRulings();
    private int glyphs;
    private boolean isSelfReferring;

    private PdfPageReader() {
        setSuppressDuplicateOverlappingText(true);
        for (PdfPathOperator operator : PdfPathOperator.all(() -> rulings, this)) {
            addOperator(operator);
        }
    }

    static List<PdfPage> read(PDDocument document) throws IOException {
        PdfPageReader reader = new PdfPageReader();
        reader.writeText(document, Writer.nullWriter());
        if (reader.isSelfReferring) {
            throw new SelfReferenceException();
        }
        return reader.pages;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        COSBase stream = form.getCOSObject();
        if (!open.add(stream)) {
            // Thrown from here it would be swallowed as a drawing that cannot be shown.
            isSelfReferring = true;
            return;
        }
        super.showForm(form);
        open.remove(stream);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs <= MOST_GLYPHS) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        rulings = new PdfRulings();
    }

    @Override
    protected void writePage() {
        List<TextPosition> found = charactersByArticle.stream()
                .flatMap(List::stream)
                .filter(text -> text.getUnicode() != null && !text.getUnicode().isEmpty())
                .filter(text -> !isSlanted(text.getTextMatrix()))
                .toList();
        float direction = mostUsual(found);
        List<PdfGlyph> upright = found.stream()
                .filter(text -> text.getDir() == direction)
                .map(PdfPageReader::glyph)
                .toList();
        PDRectangle box = getCurrentPage().getCropBox();
        boolean isTurned = direction == 90 || direction == 270;
        float width = isTurned ? box.getHeight() : box.getWidth();
        float height = isTurned ? box.getWidth() : box.getHeight();
        pages.add(PdfPage.of(width, height, upright, isTurned ? new PdfRulings() : rulings.onPage(box)));
    }

    private static PdfGlyph glyph(TextPosition text) {
        float x = text.getXDirAdj();
        return new PdfGlyph(
                text.getUnicode(),
                x,
                x + text.getWidthDirAdj(),
                text.getYDirAdj(),
                Math.max(1, text.getFontSizeInPt()));
    }

    /** Watermarks are written across the page. */
    private static boolean isSlanted(Matrix matrix) {
        float level = Math.abs(matrix.getScaleX());
        float upright = Math.abs(matrix.getShearY());
        return Math.min(level, upright) > SLANT * Math.max(level, upright);
    }

    /** The direction of most of the writing. */
    private static float mostUsual(List<TextPosition> found) {
        Map<Float, Integer> counts = new HashMap<>();
        found.forEach(text -> counts.merge(text.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
