package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import java.util.ArrayList;
import java.util.List;

/**
 * What one phrase names: categories, and at most one channel.
 *
 * @param channel null where it names none
 */
record Named(List<Category> categories, Channel channel) {
    static final Named NOTHING = new Named(List.of(), null);

    Named with(Channel other) {
        return new Named(categories, other);
    }

    Named with(Category category) {
        if (categories.contains(category)) {
            return this;
        }
        List<Category> all = new ArrayList<>(categories);
        all.add(category);
        return new Named(all.stream().sorted().toList(), channel);
    }
}
