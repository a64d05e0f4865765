package io.github.disclosurecompare.ingest.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers, and what is repeated at the top or the bottom of pages. */
final class PdfPageFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-—–－・·~\\s]*\\d{1,4}[-—–－・·~\\s]*|第\\s*\\d+\\s*页(?:[,，/\\s]*共\\s*\\d+\\s*页)?|\\d+\\s*/\\s*\\d+|(?i:page)\\s*\\d+.*|[ivxlc]+)");
    private static final double EDGE = 0.12;
    private static final int OFTEN = 3;

    private final Map<String, Integer> repeated = new HashMap<>();

    private PdfPageFurniture(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            page.lines().stream()
                    .filter(line -> isAtEdge(line, page))
                    .map(PdfPageFurniture::form)
                    .distinct()
                    .forEach(form -> repeated.merge(form, 1, Integer::sum));
        }
    }

    static List<PdfPage> without(List<PdfPage> pages) {
        PdfPageFurniture furniture = new PdfPageFurniture(pages);
        return pages.stream()
                .map(page -> new PdfPage(
                        page.width(),
                        page.height(),
                        page.blocks().stream()
                                .filter(block -> !furniture.holds(block, page))
                                .toList()))
                .toList();
    }

    private boolean holds(PdfBlock block, PdfPage page) {
        return block instanceof PdfBlock.Text text
                && isAtEdge(text.line(), page)
                && (PAGE_NUMBER.matcher(text.line().text().strip()).matches()
                        || repeated.get(form(text.line())) >= OFTEN);
    }

    private static boolean isAtEdge(PdfLine line, PdfPage page) {
        return line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height();
    }

    /** Pages count, so digits do not. */
    private static String form(PdfLine line) {
        return Math.round(line.y()) + line.text().replaceAll("\\d+", "#");
    }
}
