package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headings of a report, the sections that they name, and which of them an offset of the reading lies in. */
public final class Outline {
    private final List<Heading> headings;
    private final List<Set<Section>> effective;
    private final List<Heading> parts;

    private Outline(List<Heading> headings) {
        this.headings = headings;
        this.effective = HeadingTree.inherited(headings);
        this.parts = HeadingTree.parts(headings);
    }

    static Outline of(SourceText text) {
        return new Outline(new OutlineReader(text.reading()).read());
    }

    public List<Heading> headings() {
        return headings;
    }

    public Set<Section> sections() {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        headings.forEach(heading -> sections.addAll(heading.sections()));
        return sections;
    }

    /** The sections of the closest heading above an offset that names any; none before the first heading. */
    public Set<Section> sectionsAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Set.of() : effective.get(index);
    }

    /** The headings that carry the numbers of the report's parts, annexes aside. */
    public List<Heading> parts() {
        return parts;
    }

    /** Where the body begins; the length of the reading where there are no headings. */
    int bodyBegin(String reading) {
        return headings.isEmpty() ? reading.length() : headings.get(0).span().begin();
    }

    /** The closest heading above an offset. */
    public Optional<Heading> headingAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Optional.empty() : Optional.of(headings.get(index));
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
