package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands on one page, from top to bottom. */
record PdfPage(float width, float height, List<PdfBlock> blocks) {
    static PdfPage of(float width, float height, List<PdfGlyph> glyphs, PdfRulings rulings) {
        List<PdfBlock> blocks = new ArrayList<>();
        List<PdfGlyph> free = new ArrayList<>(glyphs);
        for (PdfGrid grid : PdfGrid.of(rulings)) {
            List<PdfGlyph> inside = free.stream().filter(grid::holds).toList();
            if (!inside.isEmpty()) {
                free.removeIf(grid::holds);
                blocks.add(new PdfBlock.Table(grid.top(), grid.rows(inside)));
            }
        }
        PdfLine.of(free).forEach(line -> blocks.add(new PdfBlock.Text(line)));
        blocks.sort(Comparator.comparingDouble(PdfBlock::y));
        return new PdfPage(width, height, blocks);
    }

    List<PdfLine> lines() {
        return blocks.stream()
                .filter(PdfBlock.Text.class::isInstance)
                .map(block -> ((PdfBlock.Text) block).line())
                .toList();
    }
}
