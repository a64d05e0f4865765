package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a page says: its title, its text, and the lines before and after that surround them.
 *
 * @param title its lines
 */
record PageArticle(List<String> title, List<PageLine> before, List<PageLine> body, List<PageLine> after) {
    /** @param window the page's name as the browser's window shows it */
    static PageArticle of(List<PageLine> lines, String window) {
        int start = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).isContent())
                .findFirst()
                .orElse(lines.size());
        int end = IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).isContent())
                        .reduce((first, second) -> second)
                        .orElse(lines.size() - 1)
                + 1;
        int prose = first(lines, start, end);
        PageTitle title = new PageTitle(lines.subList(0, Math.min(prose + 1, end)), window);
        int from = title.at().filter(at -> at >= start).map(at -> at + 1).orElse(start);
        List<PageLine> before = new ArrayList<>(lines.subList(0, from));
        List<PageLine> body = new ArrayList<>();
        for (PageLine line : lines.subList(from, tail(lines, prose, end))) {
            boolean isHead = body.isEmpty() && (line.isLink() || PageDate.isIn(line) || title.isRepeatedBy(line));
            (isHead || PageFurniture.isAll(line.text()) && !line.isProse() ? before : body).add(line);
        }
        return new PageArticle(title.text(), before, body, lines.subList(tail(lines, prose, end), lines.size()));
    }

    /** Where the first sentence stands. */
    private static int first(List<PageLine> lines, int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> isSentence(lines.get(i)))
                .findFirst()
                .orElse(start);
    }

    /** Where the furniture after the last sentence begins. */
    private static int tail(List<PageLine> lines, int start, int end) {
        int last = IntStream.range(start, end)
                .filter(i -> isSentence(lines.get(i)))
                .reduce((first, second) -> second)
                .orElse(start);
        int tail = IntStream.range(last + 1, Math.max(last + 1, end))
                .filter(i -> PageFurniture.isAll(lines.get(i).text()))
                .findFirst()
                .orElse(end);
        while (tail > last + 1
                && lines.get(tail - 1).isLink()
                && !lines.get(tail - 1).text().startsWith("附")) {
            tail--;
        }
        return Math.max(tail, start);
    }

    private static boolean isSentence(PageLine line) {
        return line.isProse() && !PageFurniture.isIn(line.text()) && !PageDate.isIn(line);
    }
}
