package io.github.disclosurecompare.ingest.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the title of a page among the lines that stand before its first sentence. */
final class PageTitle {
    private static final int SHORTEST = 6;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern REPORT = Pattern.compile("(?=.*(?:\\d{4}|学年|年度))(?=.*报告)[^。，；：,;]{8,60}");
    private static final Pattern INSTITUTION = Pattern.compile("[^，。：]{2,30}(?:大学|学院|学校|分校|校区)");
    /** What separates the title from the site's name in the window, and a year from a year it does not. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<![0-9])\\s*[-_|–—]+\\s*(?![0-9])");

    private final List<PageLine> lines;
    private final String window;
    private final Optional<Integer> at;

    /** @param window the page's name as the browser's window shows it: the title and then often the site's name */
    PageTitle(List<PageLine> lines, String window) {
        this.lines = lines;
        this.window = window;
        this.at = find();
    }

    /** Where the line of the title is. */
    Optional<Integer> at() {
        return at;
    }

    /** The title, and before it the institution where it has a line of its own. */
    List<String> text() {
        if (at.isEmpty()) {
            return List.of(SEPARATOR.split(window, 2)[0].strip());
        }
        String title = lines.get(at.get()).text();
        return IntStream.range(Math.max(0, at.get() - 1), at.get())
                .mapToObj(lines::get)
                .filter(line ->
                        !line.isLink() && INSTITUTION.matcher(line.text()).matches() && !title.contains(line.text()))
                .findFirst()
                .map(line -> List.of(line.text(), title))
                .orElse(List.of(title));
    }

    boolean isRepeatedBy(PageLine line) {
        return at.isPresent() && lines.get(at.get()).bare().equals(line.bare());
    }

    /** What reads like the title of a report, else the longest line that is in the window's name, else a heading. */
    private Optional<Integer> find() {
        String bareWindow = SPACE.matcher(window).replaceAll("");
        return last(line -> REPORT.matcher(line.bare()).matches())
                .or(() -> candidates(line -> bareWindow.contains(line.bare())).stream()
                        .max(Comparator.comparingInt(i -> lines.get(i).bare().length())))
                .or(() -> last(PageLine::isHeading));
    }

    private Optional<Integer> last(Predicate<PageLine> kind) {
        return candidates(kind).stream().reduce((first, second) -> second);
    }

    private List<Integer> candidates(Predicate<PageLine> kind) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).bare().length() >= SHORTEST)
                .filter(i -> !lines.get(i).isLink() && kind.test(lines.get(i)))
                .boxed()
                .toList();
    }
}
