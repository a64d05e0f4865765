package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when a page was published; the line of it is all that is kept of the page's metadata. */
final class PageDate {
    private static final String DATE = "((?:19|20)\\d{2}\\s?[-年/.]\\s?\\d{1,2}\\s?[-月/.]\\s?\\d{1,2}\\s?日?)";
    private static final Pattern LABELLED =
            Pattern.compile("(?:发布时间|发布日期|发表时间|发表日期|公布日期|公布时间|公开日期|录入时间|创建时间|更新时间|更新日期|发布于"
                    + "|(?<!\\p{IsHan})(?:时间|日期))\\s*[:：]?\\s*" + DATE + "(?!\\s*[至到—~-])");
    private static final Pattern BARE =
            Pattern.compile("[\\[（(]?" + DATE + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?.{0,30}");
    private static final Pattern META = Pattern.compile(
            "(?i)pub_?date|publish_?(?:date|time)|article:published_time|publication_?date|dc\\.date|date");
    private static final Pattern META_VALUE = Pattern.compile("\\s*" + DATE + ".*");
    private static final int LONGEST_LINE = 200;

    private PageDate() {}

    /** When the page was published, as it says it. */
    static Optional<String> find(PageArticle article, Document page) {
        List<PageLine> nearest = new ArrayList<>(article.before());
        Collections.reverse(nearest);
        nearest.addAll(article.after());
        return find(nearest, LABELLED)
                .or(() -> find(nearest, BARE))
                .or(() -> page.select("meta[content]").stream()
                        .filter(PageDate::isDate)
                        .map(meta -> META_VALUE.matcher(meta.attr("content")))
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1))
                        .findFirst())
                .map(String::strip);
    }

    /** Whether a line is metadata with a date. */
    static boolean isIn(PageLine line) {
        return line.text().length() <= LONGEST_LINE
                && line.text().indexOf('。') < 0
                && (LABELLED.matcher(line.text()).find()
                        || BARE.matcher(line.text()).matches());
    }

    private static Optional<String> find(List<PageLine> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> !line.isLink() && line.text().length() <= LONGEST_LINE)
                .map(line -> pattern.matcher(line.text()))
                .filter(matcher -> pattern == LABELLED ? matcher.find() : matcher.matches())
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static boolean isDate(Element meta) {
        return META.matcher(meta.attr("name")).matches()
                || META.matcher(meta.attr("property")).matches();
    }
}
