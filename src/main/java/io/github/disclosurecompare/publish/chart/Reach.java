package io.github.disclosurecompare.publish.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Finds the range of an axis of a given length for which what stands beside the ends of bars has room as well. */
final class Reach {
    private record End(double value, double beside) {}

    private static final int HALVINGS = 60;

    /** However long a label is, the longest bar gets this part of the length. */
    private static final int LEAST = 10;

    private final double length;
    private final List<End> ends = new ArrayList<>();

    Reach(double length) {
        this.length = length;
    }

    /** @param beside the length that a label needs beyond the value, away from 0 */
    void include(double value, double beside) {
        ends.add(new End(value, beside));
    }

    /** The end of an axis that begins at 0. */
    double upper() {
        return range().getUpperBound();
    }

    /** From what is needed left of 0 to what then is left over to its right. */
    Range range() {
        double unit = unit();
        double left = taken(unit, -1);
        return new Range(-left / unit, (length - left) / unit);
    }

    /** The largest length of one unit with which both sides still fit. */
    private double unit() {
        double largest =
                ends.stream().mapToDouble(end -> Math.abs(end.value())).max().orElse(0);
        if (largest == 0) {
            return length;
        }
        double tooLong = length / largest;
        double fits = tooLong / LEAST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (fits + tooLong) / 2;
            if (taken(middle, -1) + taken(middle, 1) <= length) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits;
    }

    private double taken(double unit, int side) {
        return ends.stream()
                .filter(end -> side < 0 == end.value() < 0)
                .mapToDouble(end -> Math.abs(end.value()) * unit + end.beside())
                .max()
                .orElse(0);
    }
}
