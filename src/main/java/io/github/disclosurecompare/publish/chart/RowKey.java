package io.github.disclosurecompare.publish.chart;

/** A row or a line of a dataset: names may be equal, and JFreeChart takes equal keys for one. */
record RowKey(int index, String name) implements Comparable<RowKey> {
    @Override
    public int compareTo(RowKey other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return name;
    }
}
