package io.github.disclosurecompare.ingest.document;

/** A paragraph of a DOCX document while it is being read: its words, and what numbers it. */
final class DocxParagraph {
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private String number = "";
    private int level = -1;
    private boolean isInProperties;
    private boolean isHidden;
    private boolean isRaised;

    void start(String name, DocxXml xml) throws UnreadableDocumentException {
        switch (name) {
            case "pPr" -> isInProperties = true;
            case "r" -> {
                isHidden = false;
                isRaised = false;
            }
            case "pStyle" -> style = xml.value();
            case "numId" -> number = xml.value();
            case "ilvl" -> level = xml.number();
            case "vanish" -> isHidden = !isInProperties && xml.isOn();
            case "vertAlign" -> isRaised = !isInProperties && xml.value().equals("superscript");
            case "t" -> words.append(text(xml));
            case "tab" -> words.append(isInProperties ? "" : "\t");
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            default -> {
                // Says how it looks.
            }
        }
    }

    void end(String name) {
        isInProperties &= !name.equals("pPr");
    }

    boolean isContents(DocxStyles styles) {
        return styles.isContents(style);
    }

    /** What is read on the page. */
    String text(DocxStyles styles, DocxNumbering numbering) {
        String list = number.isEmpty() ? styles.number(style) : number;
        boolean isNumbered =
                !list.isEmpty() && !list.equals("0") && !words.toString().isBlank();
        return isNumbered
                ? numbering.label(list, level < 0 ? styles.level(style) : level, styles) + words
                : words.toString();
    }

    private String text(DocxXml xml) throws UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        while (xml.nextWithin("t")) {
            text.append(xml.text());
        }
        return isHidden || isRaised && FootnoteMark.isMark(text.toString(), words) ? "" : text.toString();
    }
}
