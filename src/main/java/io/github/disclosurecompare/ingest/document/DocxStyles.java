package io.github.disclosurecompare.ingest.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The paragraph styles of a DOCX document, as far as they number paragraphs or say that they are no text. */
final class DocxStyles {
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private record Style(String name, String basedOn, String number, int level) {}

    /** Reads {@code styles.xml}. */
    static DocxStyles read(DocxXml xml) throws UnreadableDocumentException {
        DocxStyles styles = new DocxStyles();
        while (xml.next()) {
            if (xml.isStart("style")) {
                styles.styles.put(xml.attribute("styleId"), readStyle(xml));
            }
        }
        return styles;
    }

    /** The list that paragraphs of a style are numbered by; empty if by none. */
    String number(String style) {
        Style at = numbered(style);
        return at == null ? "" : at.number();
    }

    int level(String style) {
        Style at = numbered(style);
        return at == null ? 0 : at.level();
    }

    /** Whether paragraphs of a style are lines of a table of contents. */
    boolean isContents(String style) {
        Style at = styles.get(style);
        return at != null && at.name().toLowerCase(Locale.ROOT).matches("toc \\d");
    }

    private Style numbered(String style) {
        Style at = styles.get(style);
        for (int depth = 0; at != null && at.number().isEmpty() && depth < DEEPEST; depth++) {
            at = styles.get(at.basedOn());
        }
        return at;
    }

    private static Style readStyle(DocxXml xml) throws UnreadableDocumentException {
        String name = "";
        String basedOn = "";
        String number = "";
        int level = 0;
        while (xml.nextWithin("style")) {
            if (xml.isStart("name")) {
                name = xml.value();
            } else if (xml.isStart("basedOn")) {
                basedOn = xml.value();
            } else if (xml.isStart("numId")) {
                number = xml.value();
            } else if (xml.isStart("ilvl")) {
                level = xml.number();
            }
        }
        return new Style(name, basedOn, number, level);
    }
}
