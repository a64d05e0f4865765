package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns a page into lines: a paragraph each, and a row of a table each, its cells apart. */
final class PageLines implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
    private static final String PREFORMATTED = "pre";

    private final Element content;
    private final List<PageLine> lines = new ArrayList<>();
    private final OrderedList lists = new OrderedList();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int rows;
    private int preformatted;
    private boolean isHeading;
    private boolean isContent;

    private PageLines(Element content) {
        this.content = content;
    }

    static List<PageLine> of(Element body, Element content) {
        PageLines lines = new PageLines(content);
        body.traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && preformatted > 0) {
            appendLines(text.getWholeText());
        } else if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        preformatted -= element.nameIs(PREFORMATTED) ? 1 : 0;
        if (element.nameIs("a") && element.hasAttr("href")) {
            links--;
        } else if (DataTable.isRow(element)) {
            rows--;
            breakLine();
        } else if (element.isBlock() || element == content) {
            breakLine();
        }
        isHeading &= !isHeading(element);
        isContent &= element != content;
    }

    private void open(Element element) {
        preformatted += element.nameIs(PREFORMATTED) ? 1 : 0;
        if (element.nameIs("a") && element.hasAttr("href")) {
            links++;
        } else if (DataTable.isCell(element) && rows > 0) {
            separate('\t');
        } else if (element.nameIs("br") || element.isBlock() || element == content) {
            breakLine();
        }
        if (DataTable.isRow(element)) {
            rows++;
        }
        isHeading |= isHeading(element);
        isContent |= element == content;
        line.append(lists.label(element));
    }

    /** Where the source is shown line by line. */
    private void appendLines(String text) {
        String[] shown = text.split("\\R", -1);
        for (int i = 0; i < shown.length; i++) {
            if (i > 0) {
                breakLine();
            }
            append(shown[i]);
        }
    }

    private void append(String text) {
        String shown = SourceSpace.collapse(text);
        line.append(line.isEmpty() ? shown.stripLeading() : shown);
        linked += links > 0 ? shown.strip().length() : 0;
    }

    private void breakLine() {
        if (rows > 0) {
            separate('\u3000');
        } else {
            end();
        }
    }

    /** Within a row there is one mark between two texts, and a tab rather than a space. */
    private void separate(char mark) {
        int last = line.length() - 1;
        if (mark == '\t' && last >= 0 && line.charAt(last) == '\u3000') {
            line.setCharAt(last, mark);
        } else if (mark == '\t' || last >= 0 && line.charAt(last) != '\t' && line.charAt(last) != '\u3000') {
            line.append(mark);
        }
    }

    private void end() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new PageLine(text, linked, isHeading, isContent));
        }
        line.setLength(0);
        linked = 0;
    }

    private static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }
}
