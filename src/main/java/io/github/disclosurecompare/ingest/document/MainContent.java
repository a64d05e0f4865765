package io.github.disclosurecompare.ingest.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds the report. What is beside it is left behind only where it is plainly furniture:
 * a menu too many does less harm than a paragraph too few.
 */
final class MainContent {
    /** How the content systems of universities mark the text of an article. */
    private static final String MARKED =
            "#vsb_content, [id^=vsb_content_], .v_news_content, .wp_articlecontent, .TRS_Editor,"
                    + " .trs_editor_view, #zoom, .article-content, .articleContent, .article_content, .news_content, .newscontent,"
                    + " .entry-content, .content-article, #articleContent, #content_txt, [itemprop=articleBody]";

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "form");
    private static final int SHORT = 60;

    private final TextWeights weights;

    private MainContent(TextWeights weights) {
        this.weights = weights;
    }

    static Element find(Element body) {
        MainContent content = new MainContent(TextWeights.of(body));
        return content.marked(body).orElseGet(() -> content.descend(body));
    }

    /** The innermost marked element that holds a third and more of the page's text. */
    private Optional<Element> marked(Element body) {
        List<Element> marked = body.select(MARKED).stream()
                .filter(element -> 3 * weights.own(element) >= weights.own(body))
                .toList();
        int most = marked.stream().mapToInt(weights::text).max().orElse(0);
        return marked.stream()
                .filter(element -> 10L * weights.text(element) >= 9L * most)
                .min(Comparator.comparingInt(weights::text));
    }

    private Element descend(Element body) {
        Element at = body;
        Optional<Element> next = onlyContent(at);
        while (next.isPresent()) {
            at = next.get();
            next = onlyContent(at);
        }
        return at;
    }

    /** The child that holds the content, if all others are furniture. */
    private Optional<Element> onlyContent(Element parent) {
        int direct = weights.text(parent);
        for (Element child : parent.children()) {
            direct -= weights.text(child);
        }
        if (direct > SHORT) {
            return Optional.empty();
        }
        return parent.children().stream()
                .max(Comparator.comparingInt(weights::own))
                .filter(child -> CONTAINERS.contains(child.normalName()))
                .filter(child -> 2 * weights.own(child) >= weights.own(parent))
                .filter(child -> isAmongFurniture(child, parent));
    }

    private boolean isAmongFurniture(Element content, Element parent) {
        boolean isBefore = true;
        for (Element child : parent.children()) {
            if (child == content) {
                isBefore = false;
            } else if (!isFurniture(child) && !(isBefore && weights.own(child) <= SHORT)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFurniture(Element element) {
        int own = weights.own(element);
        boolean isMenu = own == 0 || weights.linked(element) >= own;
        return isMenu || own <= 5 * SHORT && PageFurniture.isIn(element.text());
    }
}
