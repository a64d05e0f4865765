package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The automatic numbers of a DOCX document: which lists there are, and how far each has counted. */
final class DocxNumbering {
    private final Map<String, List<ListLevel>> levels = new HashMap<>();
    private final Map<String, String> abstractByNumber = new HashMap<>();
    private final Map<String, String> styleOfAbstract = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> overrides = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Reads {@code numbering.xml}. */
    static DocxNumbering read(DocxXml xml) throws UnreadableDocumentException {
        DocxNumbering numbering = new DocxNumbering();
        while (xml.next()) {
            if (xml.isStart("abstractNum")) {
                numbering.readAbstract(xml);
            } else if (xml.isStart("num")) {
                numbering.readNumber(xml);
            }
        }
        return numbering;
    }

    /** The number before a paragraph. */
    String label(String number, int level, DocxStyles styles) {
        String list = abstractOf(number, styles);
        List<ListLevel> base = levels.get(list);
        if (base == null || level < 0 || level >= ListLevel.LEVELS) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(list, none -> new ListCounter());
        Map<Integer, ListLevel> own = overrides.getOrDefault(number, Map.of());
        List<ListLevel> shown = new ArrayList<>(base);
        own.forEach(shown::set);
        if (begun.add(number + ' ' + level) && own.containsKey(level)) {
            counter.restart(level);
        }
        return counter.next(level, shown);
    }

    /** The list that a number is of; one that is defined by a style is looked up there. */
    private String abstractOf(String number, DocxStyles styles) {
        String list = abstractByNumber.get(number);
        String style = styleOfAbstract.get(list);
        return style == null ? list : abstractByNumber.get(styles.number(style));
    }

    private void readAbstract(DocxXml xml) throws UnreadableDocumentException {
        String id = xml.attribute("abstractNumId");
        List<ListLevel> read = new ArrayList<>(Collections.nCopies(ListLevel.LEVELS, ListLevel.NONE));
        while (xml.nextWithin("abstractNum")) {
            if (xml.isStart("lvl")) {
                int at = level(xml);
                read.set(at, readLevel(xml));
            } else if (xml.isStart("numStyleLink")) {
                styleOfAbstract.put(id, xml.value());
            }
        }
        levels.put(id, read);
    }

    private void readNumber(DocxXml xml) throws UnreadableDocumentException {
        String id = xml.attribute("numId");
        int at = 0;
        while (xml.nextWithin("num")) {
            if (xml.isStart("abstractNumId")) {
                abstractByNumber.put(id, xml.value());
            } else if (xml.isStart("lvlOverride")) {
                at = level(xml);
            } else if (xml.isStart("lvl")) {
                put(id, at, readLevel(xml));
            } else if (xml.isStart("startOverride")) {
                ListLevel level = levels.getOrDefault(
                                abstractByNumber.get(id), Collections.nCopies(ListLevel.LEVELS, ListLevel.NONE))
                        .get(at);
                put(id, at, new ListLevel(level.style(), level.pattern(), xml.number(), level.isPlain()));
            }
        }
    }

    private void put(String id, int at, ListLevel level) {
        overrides.computeIfAbsent(id, none -> new HashMap<>()).put(at, level);
    }

    private static ListLevel readLevel(DocxXml xml) throws UnreadableDocumentException {
        ListNumber style = ListNumber.DECIMAL;
        String pattern = "";
        int start = 1;
        boolean isPlain = false;
        while (xml.nextWithin("lvl")) {
            if (xml.isStart("start")) {
                start = xml.number();
            } else if (xml.isStart("numFmt")) {
                style = ListNumber.named(xml.value());
            } else if (xml.isStart("lvlText")) {
                pattern = pattern(xml.value());
            } else if (xml.isStart("isLgl")) {
                isPlain = true;
            }
        }
        return new ListLevel(style, pattern, start, isPlain);
    }

    /** {@code %1} becomes {@code \0}. */
    private static String pattern(String text) {
        String pattern = text;
        for (int level = 0; level < ListLevel.LEVELS; level++) {
            pattern = pattern.replace("%" + (level + 1), String.valueOf((char) level));
        }
        return pattern;
    }

    private static int level(DocxXml xml) {
        String level = xml.attribute("ilvl");
        return level.matches("[0-8]") ? level.charAt(0) - '0' : 0;
    }
}
