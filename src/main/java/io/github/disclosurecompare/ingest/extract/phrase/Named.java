package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one phrase names: categories, and at most one channel.
 *
 * @param channel null where it names none
 */
record Named(Category[] categories, Channel channel) {
    static final Named NOTHING = new Named(new Category[0], null);

    Named with(Channel other) {
        return new Named(categories, other);
    }

    Named with(Category category) {
        Set<Category> all = EnumSet.of(category, categories);
        return new Named(all.toArray(Category[]::new), channel);
    }
}
