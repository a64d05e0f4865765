package io.github.disclosurecompare.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An item of the checklist of 2014.
 *
 * @param number 1 to 50
 */
public record ChecklistItem(int number, Category category) {
    private static final String UNDERGRADUATE_LEVEL = "本科";
    private static final int[] SIZES = {6, 8, 7, 5, 9, 4, 3, 4, 2, 2};

    /** What an institution may well not have: special admissions, postgraduates, donations, firms, guests, inspections. */
    private static final Set<Integer> WHERE_THERE_IS_ONE =
            Set.of(8, 11, 12, 13, 14, 16, 17, 22, 23, 34, 43, 44, 45, 46, 47, 48, 49);

    /** What only those have that teach undergraduates. */
    private static final Set<Integer> OF_UNDERGRADUATES = Set.of(27, 30, 35);

    public static final List<ChecklistItem> ALL = IntStream.rangeClosed(
                    1, IntStream.of(SIZES).sum())
            .mapToObj(number -> new ChecklistItem(number, category(number)))
            .toList();

    /** Whether nobody of this level can say that it does not apply. */
    boolean binds(Optional<String> level) {
        return !WHERE_THERE_IS_ONE.contains(number)
                && (!OF_UNDERGRADUATES.contains(number)
                        || level.filter(UNDERGRADUATE_LEVEL::equals).isPresent());
    }

    private static Category category(int number) {
        int last = 0;
        for (Category category : EnumSet.allOf(Category.class)) {
            last += SIZES[category.ordinal()];
            if (number <= last) {
                return category;
            }
        }
        throw new IllegalArgumentException("no item of the checklist: " + number);
    }
}
