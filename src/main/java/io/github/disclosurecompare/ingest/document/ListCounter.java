package io.github.disclosurecompare.ingest.document;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list, as an office program does to show their numbers. */
final class ListCounter {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers = new int[ListLevel.LEVELS];

    ListCounter() {
        Arrays.fill(numbers, UNUSED);
    }

    /** Lets a level begin anew with its next paragraph. */
    void restart(int level) {
        Arrays.fill(numbers, level, numbers.length, UNUSED);
    }

    /** The number of the next paragraph of a level, with what separates it from the words; empty for a bullet. */
    String next(int level, List<ListLevel> levels) {
        numbers[level] = numbers[level] == UNUSED ? levels.get(level).start() : numbers[level] + 1;
        if (level + 1 < numbers.length) {
            restart(level + 1);
        }
        String label = label(levels.get(level), levels);
        return label.isEmpty() || "、．）)：".indexOf(label.charAt(label.length() - 1)) >= 0 ? label : label + ' ';
    }

    private String label(ListLevel of, List<ListLevel> levels) {
        if (of.style() == ListNumber.NONE) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (char c : of.pattern().toCharArray()) {
            if (c < ListLevel.LEVELS) {
                ListLevel shown = levels.get(c);
                int number = numbers[c] == UNUSED ? shown.start() : numbers[c];
                label.append((of.isPlain() ? ListNumber.DECIMAL : shown.style()).format(number));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }
}
