package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one phrase means: cues and categories, and at most one channel.
 *
 * @param cues a bit for each
 * @param channel null where it names none
 */
record Meanings(long cues, Category[] categories, Channel channel) {
    static final Meanings NONE = new Meanings(0, new Category[0], null);

    Meanings plus(Enum<?> meaning) {
        if (meaning instanceof Channel other) {
            return new Meanings(cues, categories, other);
        }
        Set<Category> allCategories = EnumSet.noneOf(Category.class);
        allCategories.addAll(Set.of(categories));
        if (meaning instanceof Cue cue) {
            return new Meanings(cues | bit(cue), categories, channel);
        }
        if (meaning instanceof Category category) {
            allCategories.add(category);
        }
        return new Meanings(cues, allCategories.toArray(Category[]::new), channel);
    }

    /** Whether it hides the shorter phrases that begin with it. */
    boolean isNothing() {
        return (cues & bit(Cue.NOTHING)) != 0;
    }

    static long bit(Cue cue) {
        return 1L << cue.ordinal();
    }
}
