package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the headings of a reading: at the begin of lines, and after a full stop where line breaks were lost. */
final class OutlineReader {
    private static final CharacterSet ORNAMENTS = CharacterSet.of("#•●■◆▲★-> []");
    private static final int FEWEST_NUMBERED = 2;

    private final String reading;
    private final Landmarks sentenceEnds;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A heading of which nobody knows yet what it stands in. */
    private record Candidate(int begin, HeadingMark mark, int textBegin, int textEnd) {
        /** 1. as wide as 一、 would be. */
        private Candidate promoted() {
            return mark.level() == HeadingMark.Level.DIGITS
                    ? new Candidate(
                            begin,
                            new HeadingMark(HeadingMark.Level.CHINESE, mark.number(), mark.length()),
                            textBegin,
                            textEnd)
                    : this;
        }
    }

    OutlineReader(String reading) {
        this.reading = reading;
        this.sentenceEnds = new Landmarks(reading, "。", ";", ":", "!");
    }

    List<Heading> read() {
        collect();
        if (digitsAreWidest()) {
            candidates.replaceAll(Candidate::promoted);
        }
        List<Heading> numbered = withoutContents(resolve());
        long naming = numbered.stream().filter(h -> !h.sections().isEmpty()).count();
        List<Heading> headings = naming < FEWEST_NUMBERED ? BareHeadings.add(reading, numbered) : numbered;
        return ChecklistAnnex.add(reading, withProactive(headings));
    }

    /** Where no heading says 主动公开, those that say what was disclosed stand for it. */
    private static List<Heading> withProactive(List<Heading> headings) {
        if (headings.stream().anyMatch(heading -> heading.sections().contains(Section.PROACTIVE))) {
            return headings;
        }
        HeadingMark.Level widest = HeadingTree.widest(headings);
        return headings.stream()
                .map(heading -> heading.level().compareTo(widest) <= 0
                                && heading.sections().isEmpty()
                                && SectionNames.saysWhatIsPublic(heading.text())
                        ? new Heading(
                                heading.span(),
                                heading.level(),
                                heading.number(),
                                heading.text(),
                                EnumSet.of(Section.PROACTIVE))
                        : heading)
                .toList();
    }

    private void collect() {
        int end;
        for (int line = 0; line < reading.length(); line = end + 1) {
            end = lineEnd(line);
            int begin = skipOrnaments(line);
            if (begin < reading.length()) {
                addAt(begin);
            }
            collectInside(line, end);
        }
    }

    /** Whether the report counts its parts 1. 2. 3. and what is in them （一）（二）. */
    private boolean digitsAreWidest() {
        return !candidates.isEmpty()
                && candidates.get(0).mark().level() == HeadingMark.Level.DIGITS
                && candidates.stream().noneMatch(one -> one.mark().level().compareTo(HeadingMark.Level.CHINESE) <= 0);
    }

    private void collectInside(int line, int end) {
        for (int i = sentenceEnds.next(line); i + 2 < end; i = sentenceEnds.next(i + 1)) {
            if (!Latin.is(reading.charAt(i + 1))) {
                addInside(i + 1);
            }
        }
    }

    private void addAt(int begin) {
        Optional<HeadingMark> mark = HeadingMark.find(reading, begin);
        if (mark.isPresent() && begin + mark.get().length() < reading.length()) {
            candidates.add(candidate(begin, mark.get()));
        }
    }

    private void addInside(int begin) {
        Optional<HeadingMark> mark = HeadingMark.find(reading, begin);
        if (mark.isPresent()
                && mark.get().level().compareTo(HeadingMark.Level.CHINESE_IN_BRACKETS) <= 0
                && begin + mark.get().length() < reading.length()) {
            Candidate inside = candidate(begin, mark.get());
            if (HeadingText.isTitle(reading, inside.textBegin(), inside.textEnd())) {
                candidates.add(inside);
            }
        }
    }

    private Candidate candidate(int begin, HeadingMark mark) {
        int text = begin + mark.length();
        return new Candidate(begin, mark, text, HeadingText.end(reading, text));
    }

    private List<Heading> resolve() {
        HeadingMark.Level widest = widest();
        List<Heading> headings = new ArrayList<>(candidates.size());
        OpenSections open = new OpenSections();
        for (Candidate candidate : candidates) {
            HeadingMark.Level level = candidate.mark().level();
            Set<Section> around = open.around(level);
            String text = HeadingText.plain(reading.substring(candidate.textBegin(), candidate.textEnd()));
            Set<Section> named = level == widest ? SectionNames.ofTop(text) : SectionNames.ofSub(text, around);
            open.enter(level, named.isEmpty() ? around : named);
            headings.add(new Heading(
                    new Span(candidate.begin(), candidate.textEnd()),
                    level,
                    candidate.mark().number(),
                    text,
                    named));
        }
        return headings;
    }

    private HeadingMark.Level widest() {
        int[] counts = new int[HeadingMark.Level.ALL.size()];
        for (Candidate candidate : candidates) {
            if (candidate.mark().number() > 0) {
                counts[candidate.mark().level().ordinal()]++;
            }
        }
        return HeadingTree.widestOf(counts);
    }

    /** Drops the headings of a table of contents: those that come again, with the same words, further down. */
    private static List<Heading> withoutContents(List<Heading> headings) {
        List<Heading> parts = HeadingTree.parts(headings);
        if (parts.size() < FEWEST_NUMBERED) {
            return headings;
        }
        Heading first = parts.get(0);
        int second = parts.get(1).span().begin();
        for (int i = 0; i < headings.size(); i++) {
            Heading again = headings.get(i);
            if (again.span().begin() >= second
                    && again.level() == first.level()
                    && again.number() == 1
                    && again.text().equals(first.text())) {
                return headings.subList(i, headings.size());
            }
        }
        return headings;
    }

    private int skipOrnaments(int line) {
        int begin = line;
        while (begin < reading.length() && ORNAMENTS.has(reading.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private int lineEnd(int begin) {
        int end = reading.indexOf('\n', begin);
        return end < 0 ? reading.length() : end;
    }
}
