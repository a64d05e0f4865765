package io.github.disclosurecompare.ingest.document;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser puts before the items of a page's lists. */
final class OrderedList {
    private final Map<Element, Integer> next = new IdentityHashMap<>();

    /** The number before an element, to be asked for once and in order; empty if it is no numbered item. */
    String label(Element element) {
        Element list = element.parent();
        if (!element.nameIs("li") || list == null || !list.nameIs("ol")) {
            return "";
        }
        int number = next.merge(list, start(list), (last, start) -> last + 1);
        return style(list.attr("type")).format(number) + ". ";
    }

    private static int start(Element list) {
        return list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private static ListNumber style(String type) {
        return switch (type) {
            case "a" -> ListNumber.LOWER_LETTER;
            case "A" -> ListNumber.UPPER_LETTER;
            case "i" -> ListNumber.LOWER_ROMAN;
            case "I" -> ListNumber.UPPER_ROMAN;
            default -> ListNumber.DECIMAL;
        };
    }
}
