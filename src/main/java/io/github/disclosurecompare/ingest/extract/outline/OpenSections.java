package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The sections of the headings that stand around the next one, from the widest level to the narrowest. */
final class OpenSections {
    private final List<Set<Section>> open =
            new ArrayList<>(Collections.nCopies(HeadingMark.Level.ALL.size(), Set.of()));

    /** The sections of the closest wider heading that has any. */
    Set<Section> around(HeadingMark.Level level) {
        for (int i = level.ordinal() - 1; i >= 0; i--) {
            if (!open.get(i).isEmpty()) {
                return open.get(i);
            }
        }
        return Set.of();
    }

    /** Goes on below a heading, which ends all that are no wider. */
    void enter(HeadingMark.Level level, Set<Section> sections) {
        open.set(level.ordinal(), sections);
        for (int i = level.ordinal() + 1; i < open.size(); i++) {
            open.set(i, Set.of());
        }
    }
}
