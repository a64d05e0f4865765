package io.github.disclosurecompare.publish.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Labels that touch each other and so stand as one block, as near as can be to where each of them wants to be. */
final class LabelBlock {
    private final double[] heights;
    private final int first;
    private int count = 1;
    private double wishes;
    private double height;

    private LabelBlock(int label, double wish, double[] heights) {
        this.heights = heights;
        first = label;
        wishes = wish;
        height = heights[label];
    }

    /**
     * Sets labels one below the other.
     *
     * @param wishes where each wants to begin, ascending
     * @param to far enough from the beginning for all heights
     * @return where each begins
     */
    static double[] tops(double[] wishes, double[] heights, double from, double to) {
        Deque<LabelBlock> blocks = new ArrayDeque<>();
        for (int label = 0; label < wishes.length; label++) {
            LabelBlock block = new LabelBlock(label, wishes[label], heights);
            while (!blocks.isEmpty() && blocks.getLast().bottom(from, to) > block.top(from, to)) {
                LabelBlock above = blocks.removeLast();
                above.append(block);
                block = above;
            }
            blocks.add(block);
        }
        double[] tops = new double[wishes.length];
        blocks.forEach(block -> block.write(tops, from, to));
        return tops;
    }

    /** The mean of where its labels would have it begin. */
    private double top(double from, double to) {
        return Math.max(from, Math.min(wishes / count, to - height));
    }

    private double bottom(double from, double to) {
        return top(from, to) + height;
    }

    private void append(LabelBlock below) {
        wishes += below.wishes - below.count * height;
        count += below.count;
        height += below.height;
    }

    private void write(double[] tops, double from, double to) {
        double top = top(from, to);
        for (int label = first; label < first + count; label++) {
            tops[label] = top;
            top += heights[label];
        }
    }
}
