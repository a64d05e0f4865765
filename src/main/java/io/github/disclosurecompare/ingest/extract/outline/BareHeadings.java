package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.ListMark;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds headings without numbers: short lines that name a section and have text under them. */
final class BareHeadings {
    private static final int LONGEST = 30;
    private static final int LONGEST_NUMBER = 3;
    private static final int SHORTEST_TEXT = 12;
    private static final String TEXT_ENDS = "。:;";
    private static final String PROSE = "。,;:!?>|";

    private BareHeadings() {}

    static List<Heading> add(String reading, List<Heading> numbered) {
        Set<Integer> taken =
                numbered.stream().map(heading -> heading.span().begin()).collect(Collectors.toSet());
        List<Heading> headings = new ArrayList<>(numbered);
        int line = 0;
        while (line < reading.length()) {
            int end = lineEnd(reading, line);
            if (end - line <= LONGEST && end - line >= 2 && !taken.contains(line) && hasTextUnder(reading, end)) {
                int text = skipNumber(reading, line, end);
                addIfNamed(reading.substring(text, end), new Span(line, end), headings);
            }
            line = end + 1;
        }
        headings.sort(Comparator.comparingInt(heading -> heading.span().begin()));
        return headings;
    }

    private static void addIfNamed(String text, Span line, List<Heading> headings) {
        boolean isPublic = SectionNames.saysWhatIsPublic(text);
        if (!isPublic && !HeadingText.isTitle(text)
                || text.endsWith("报告")
                || text.chars().anyMatch(c -> PROSE.indexOf(c) >= 0)) {
            return;
        }
        Set<Section> named = SectionNames.ofTop(text);
        if (isPublic || !named.isEmpty()) {
            headings.add(new Heading(line, HeadingMark.Level.PART, 0, text, named));
        }
    }

    /** A number that nothing parts from the heading: 1 概述. */
    private static int skipNumber(String reading, int line, int end) {
        int text = line;
        while (text < end && (Latin.isDigit(reading.charAt(text)) || reading.charAt(text) == ' ')) {
            text++;
        }
        return text == line || text - line > LONGEST_NUMBER ? line : text;
    }

    private static boolean hasTextUnder(String reading, int end) {
        if (end + 1 >= reading.length()) {
            return false;
        }
        int next = lineEnd(reading, end + 1);
        return next - end > SHORTEST_TEXT
                || reading.startsWith("\n无", end)
                || TEXT_ENDS.indexOf(reading.charAt(next - 1)) >= 0
                || ListMark.length(reading, end + 1) > 0;
    }

    private static int lineEnd(String reading, int begin) {
        int end = reading.indexOf('\n', begin);
        return end < 0 ? reading.length() : end;
    }
}
