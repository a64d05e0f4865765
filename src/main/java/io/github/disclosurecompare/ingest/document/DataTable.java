package io.github.disclosurecompare.ingest.document;

import org.jsoup.nodes.Element;

/** Tells tables of data, whose rows are lines, from tables that lay out a page. */
final class DataTable {
    private static final int LONGEST_CELL = 1000;
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_PARAGRAPHS = 3;

    private DataTable() {}

    static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Whether an element is one of several rows of data: cells side by side, in none of them a table or a page of text. */
    static boolean isRow(Element element) {
        return element.nameIs("tr")
                && element.childrenSize() > 1
                && isOneOfSeveral(element)
                && element.selectFirst("table") == null
                && element.children().stream().noneMatch(DataTable::isPage);
    }

    private static boolean isOneOfSeveral(Element row) {
        return row.parent() != null && row.parent().childrenSize() > 1;
    }

    private static boolean isPage(Element cell) {
        int length = cell.text().length();
        return length > LONGEST_CELL
                || length > LONGEST_VALUE && cell.select("p, div, br").size() > MOST_PARAGRAPHS;
    }
}
