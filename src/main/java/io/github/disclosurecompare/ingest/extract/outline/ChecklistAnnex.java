package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the annexes of a report, and tells whether the checklist itself stands in one: a line that names it is none. */
final class ChecklistAnnex {
    private static final int LEAST_TEXT = 80;
    private static final int LONGEST_TITLE = 60;
    private static final int LINES_OF_TITLE = 3;
    private static final Pattern OPENING = Pattern.compile("附(?:件|表|录).*|[^。,;:]*清单(?:\\(.*\\)|表)?");

    private final List<Line> lines;

    private ChecklistAnnex(String reading, int from) {
        this.lines = Line.listFrom(reading, from + 1);
    }

    /** Adds a heading for the annexes to those of the body, and cuts off what the annex numbers itself. */
    static List<Heading> add(String reading, List<Heading> headings) {
        if (headings.isEmpty()) {
            return headings;
        }
        ChecklistAnnex annexes = new ChecklistAnnex(reading, lastPart(headings));
        int at = annexes.first();
        if (at < 0) {
            return headings;
        }
        Span span = annexes.lines.get(at).span();
        List<Heading> all = new ArrayList<>();
        headings.stream()
                .filter(heading -> heading.span().begin() < span.begin())
                .forEach(all::add);
        Set<Section> named = annexes.isChecklist(at) ? EnumSet.of(Section.CHECKLIST) : EnumSet.noneOf(Section.class);
        all.add(new Heading(
                span, HeadingMark.Level.ANNEX, 0, annexes.lines.get(at).text(), named));
        return all;
    }

    private static int lastPart(List<Heading> headings) {
        List<Heading> parts = HeadingTree.parts(headings);
        List<Heading> widest = parts.isEmpty() ? headings : parts;
        return widest.get(widest.size() - 1).span().begin();
    }

    /** The first line behind the body that opens an annex and has text under it; that of the checklist goes first. */
    private int first() {
        int found = -1;
        int below = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (below >= LEAST_TEXT
                    && opens(lines.get(i).text())
                    && (found < 0 || isChecklist(i) || !isChecklist(found))) {
                found = i;
            }
            below += below >= LEAST_TEXT || PageFurniture.isFurniture(lines.get(i))
                    ? 0
                    : lines.get(i).span().length();
        }
        return found;
    }

    private static boolean opens(String line) {
        return line.length() <= LONGEST_TITLE
                && (line.startsWith("附") || line.contains("清单"))
                && OPENING.matcher(line).matches();
    }

    private boolean isChecklist(int at) {
        return lines.subList(at, Math.min(lines.size(), at + LINES_OF_TITLE)).stream()
                .filter(line -> line.span().length() <= LONGEST_TITLE)
                .anyMatch(line -> line.text().contains("清单"));
    }
}
