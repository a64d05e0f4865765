package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which headings of a list stand inside which. */
public final class HeadingTree {
    private HeadingTree() {}

    /** For each heading the sections that it names, else those of the heading around it. */
    static List<Set<Section>> inherited(List<Heading> headings) {
        List<Set<Section>> inherited = new ArrayList<>(headings.size());
        OpenSections open = new OpenSections();
        for (Heading heading : headings) {
            Set<Section> own = heading.sections().isEmpty() ? open.around(heading.level()) : heading.sections();
            open.enter(heading.level(), own);
            inherited.add(own);
        }
        return inherited;
    }

    /** The widest level that has headings; one that stands alone above others is none. */
    static HeadingMark.Level widest(List<Heading> headings) {
        int[] counts = new int[HeadingMark.Level.ALL.size()];
        for (Heading heading : headings) {
            if (heading.number() > 0) {
                counts[heading.level().ordinal()]++;
            }
        }
        return widestOf(counts);
    }

    /** @param counts how many headings with a number each level has */
    static HeadingMark.Level widestOf(int[] counts) {
        for (HeadingMark.Level level : HeadingMark.Level.ALL) {
            if (counts[level.ordinal()] > 1) {
                return level;
            }
        }
        return HeadingMark.Level.CHINESE;
    }

    /** The run of headings of the widest level up to where their numbers begin anew. */
    static List<Heading> parts(List<Heading> headings) {
        HeadingMark.Level widest = widest(headings);
        List<Heading> parts = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.level() == widest && heading.number() > 0) {
                if (heading.number() == 1 && !parts.isEmpty()) {
                    return parts;
                }
                parts.add(heading);
            }
        }
        return parts;
    }

    /** The headings of one level, parted where a wider heading stands between them. */
    public static List<List<Heading>> groups(List<Heading> headings, HeadingMark.Level level) {
        List<List<Heading>> groups = new ArrayList<>();
        List<Heading> group = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.level().compareTo(level) < 0) {
                groups.add(group);
                group = new ArrayList<>();
            } else if (heading.level() == level) {
                group.add(heading);
            }
        }
        groups.add(group);
        return groups;
    }
}
