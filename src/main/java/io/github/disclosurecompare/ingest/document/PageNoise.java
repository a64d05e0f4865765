package io.github.disclosurecompare.ingest.document;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in a page and is not shown, or is no text. */
final class PageNoise {
    private static final String NEVER_TEXT =
            "script, style, template, noscript, iframe, object, embed, svg, canvas, audio,"
                    + " video, select, option, datalist, button, input, textarea, nav, aside, [hidden]";
    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private PageNoise() {}

    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select("sup").stream().filter(PageNoise::isFootnoteMark).forEach(Element::remove);
        TextWeights weights = TextWeights.of(page.body());
        // A page that unfolds its text by script hides all of it at first.
        page.select("[style]").stream()
                .filter(element -> NOT_SHOWN.matcher(element.attr("style")).find())
                .filter(element -> 3 * weights.own(element) < weights.own(page.body()))
                .forEach(Element::remove);
    }

    private static boolean isFootnoteMark(Element raised) {
        Node before = raised.previousSibling();
        String text = before instanceof TextNode words
                ? words.getWholeText()
                : before instanceof Element element ? element.wholeText() : "";
        return FootnoteMark.isMark(raised.text(), text);
    }
}
