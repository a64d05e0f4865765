package io.github.disclosurecompare.ingest.document;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters stand in each element of a page, and how many of them are links. */
final class TextWeights implements NodeVisitor {
    private final Map<Element, int[]> weights = new IdentityHashMap<>();

    private TextWeights() {}

    static TextWeights of(Element root) {
        TextWeights weights = new TextWeights();
        root.traverse(weights);
        return weights;
    }

    /** Characters that are no links. */
    int own(Element element) {
        return text(element) - linked(element);
    }

    int text(Element element) {
        return weights.containsKey(element) ? weights.get(element)[0] : 0;
    }

    int linked(Element element) {
        return weights.containsKey(element) ? weights.get(element)[1] : 0;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.parent(), visible(text.getWholeText()), 0);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            int text = text(element);
            boolean isLink = element.nameIs("a") && element.hasAttr("href");
            add(element.parent(), text, isLink ? text : linked(element));
        }
    }

    private void add(Node parent, int text, int linked) {
        if (parent instanceof Element element) {
            int[] weight = weights.computeIfAbsent(element, none -> new int[2]);
            weight[0] += text;
            weight[1] += linked;
        }
    }

    private static int visible(String text) {
        return (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00a0')
                .count();
    }
}
