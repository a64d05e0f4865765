package io.github.disclosurecompare.publish.letter;

import io.github.disclosurecompare.publish.markup.MarkupWriter;

/** The text of a letter as WordprocessingML, on A4. */
final class WordText {
    static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                    + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static final String FONTS = "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"宋体\"/>";
    private static final String SIDES = "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"767676\"/>";
    private static final int TITLE = 36;
    private static final int PLAIN = 21;
    private static final int ROOM = 900;

    private final MarkupWriter out = new MarkupWriter(1 << 13);

    WordText() {
        out.raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\n");
    }

    void title(String text) {
        paragraph(text, TITLE, true, "<w:jc w:val=\"center\"/>");
    }

    void bold(String text) {
        paragraph(text, PLAIN, true, "<w:keepNext/><w:spacing w:before=\"120\"/>");
    }

    void line(String text) {
        paragraph(text, PLAIN, false, "");
    }

    /** An empty frame to write into. */
    void reply(String label) {
        out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            out.raw(SIDES.formatted(side));
        }
        out.raw(
                        "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val=\"")
                .raw(Integer.toString(ROOM))
                .raw("\" w:hRule=\"atLeast\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"pct\"/></w:tcPr>");
        line(label);
        out.raw("</w:tc></w:tr></w:tbl>\n");
    }

    byte[] toBytes() {
        return out.raw("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                        + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
                        + "</w:body></w:document>")
                .toBytes();
    }

    /** @param size in half points */
    private void paragraph(String text, int size, boolean isBold, String properties) {
        out.raw("<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + FONTS + (isBold ? "<w:b/>" : ""));
        out.raw("<w:sz w:val=\"" + size + "\"/></w:rPr><w:t xml:space=\"preserve\">");
        out.text(text).raw("</w:t></w:r></w:p>\n");
    }
}
