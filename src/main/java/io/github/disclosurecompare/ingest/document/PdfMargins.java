package io.github.disclosurecompare.ingest.document;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Between which lines the running text of a document stands. */
record PdfMargins(double left, double right, double lineHeight) {
    private static final int FULL_LINE = 15;

    /** Where nine of ten long lines begin behind, and end before. */
    static PdfMargins of(List<PdfPage> pages) {
        List<PdfLine> lines = pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.glyphs().size() >= FULL_LINE)
                .toList();
        return new PdfMargins(at(lines, PdfLine::left, 0.1), at(lines, PdfLine::right, 0.9), lineHeight(pages));
    }

    /** The distance from line to line that is most usual. */
    private static double lineHeight(List<PdfPage> pages) {
        double[] distances = pages.stream()
                .map(PdfPage::lines)
                .flatMapToDouble(lines -> IntStream.range(1, lines.size())
                        .mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y()))
                .sorted()
                .toArray();
        return distances.length == 0 ? 0 : distances[distances.length / 2];
    }

    private static double at(List<PdfLine> lines, ToDoubleFunction<PdfLine> place, double share) {
        double[] sorted = lines.stream().mapToDouble(place).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
