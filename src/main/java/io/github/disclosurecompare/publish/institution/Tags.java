package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.publish.markup.MarkupWriter;

/** The tags of the tables. HTML lets the ends of cells and rows go without saying, and a country has millions of them. */
final class Tags {
    static final byte[] ROW = MarkupWriter.utf8("\n<tr><th>");
    static final byte[] CELL = MarkupWriter.utf8("<td>");
    static final byte[] TABLE_END = MarkupWriter.utf8("\n</table></div>\n");

    private Tags() {}
}
