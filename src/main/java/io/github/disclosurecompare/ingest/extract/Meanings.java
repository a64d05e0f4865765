package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one phrase means: cues and categories, and at most one channel.
 *
 * @param channel null where it names none
 */
record Meanings(Cue[] cues, Category[] categories, Channel channel) {
    static final Meanings NONE = new Meanings(new Cue[0], new Category[0], null);

    Meanings plus(Enum<?> meaning) {
        if (meaning instanceof Channel other) {
            return new Meanings(cues, categories, other);
        }
        Set<Cue> allCues = EnumSet.noneOf(Cue.class);
        allCues.addAll(Set.of(cues));
        Set<Category> allCategories = EnumSet.noneOf(Category.class);
        allCategories.addAll(Set.of(categories));
        if (meaning instanceof Cue cue) {
            allCues.add(cue);
        } else if (meaning instanceof Category category) {
            allCategories.add(category);
        }
        return new Meanings(allCues.toArray(Cue[]::new), allCategories.toArray(Category[]::new), channel);
    }

    /** Whether it hides the shorter phrases that begin with it. */
    boolean isNothing() {
        for (Cue cue : cues) {
            if (cue == Cue.NOTHING) {
                return true;
            }
        }
        return false;
    }
}
