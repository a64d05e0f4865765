package io.github.disclosurecompare.publish.chart;

/** Holds charts to what can be read: at least one name, at most forty. */
final class Names {
    private Names() {}

    static void check(int names) {
        if (names < 1 || names > Chart.MOST_NAMES) {
            throw new IllegalArgumentException("a chart names 1 to " + Chart.MOST_NAMES + ", not " + names);
        }
    }
}
