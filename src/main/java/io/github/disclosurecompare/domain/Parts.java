package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The figures of a report that make its channel totals: its parts, and each smaller total that no part stands under and
 * that therefore counts as a part itself.
 */
public final class Parts {
    private Parts() {}

    /** @param figures of one report */
    public static List<Figure> of(List<Figure> figures) {
        List<Figure> parts = new ArrayList<>();
        List<Figure> totals = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.is(Metric.DISCLOSED, Role.PART)) {
                parts.add(figure);
            } else if (figure.is(Metric.DISCLOSED, Role.TOTAL)) {
                totals.add(figure);
            }
        }
        if (totals.isEmpty()) {
            return parts;
        }
        // The narrower first, so that one that stands in is a part of the wider.
        totals.sort(Comparator.comparingInt(total -> total.channels().size()));
        List<Figure> effective = new ArrayList<>(parts);
        for (Figure total : totals) {
            if (under(total, effective).isEmpty()) {
                effective.add(total);
            }
        }
        return effective;
    }

    /** Those that a stated total is held against: all for a grand one. */
    public static List<Figure> of(Figure total, List<Figure> parts) {
        return total.metric() == Metric.DISCLOSED_TOTAL ? parts : under(total, parts);
    }

    /** The parts that a smaller total is said of: those whose channels are some of its own. */
    private static List<Figure> under(Figure total, List<Figure> parts) {
        return parts.stream()
                .filter(part -> part != total && !part.channels().isEmpty())
                .filter(part -> part.channels().isSubsetOf(total.channels()))
                .filter(part -> part.role() == Role.PART || !part.channels().equals(total.channels()))
                .toList();
    }
}
