package io.github.disclosurecompare.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names of lines at their right ends, moved apart where ends are close, each led to its line. */
final class EndLabels {
    private static final double LEADER = 14;
    private static final double MARKER = 12;
    private static final double GAP = 3;

    /** What is left to the labels of the years. */
    private static final double BELOW = 20;

    /** Where a line ends, and how its points look. */
    record Label(double x, double y, TrendMarker marker, boolean isExact) {}

    private final List<Lines> texts;

    EndLabels(List<Lines> texts) {
        this.texts = texts;
    }

    double width() {
        return LEADER + MARKER + texts.stream().mapToDouble(Lines::width).max().orElse(0);
    }

    double height() {
        return texts.stream().mapToDouble(EndLabels::height).sum() + BELOW;
    }

    /** @param area of the whole drawing; the labels stand at its right */
    void draw(Graphics2D g, Rectangle2D area, List<Label> labels) {
        double[] tops = tops(labels, area);
        double x = area.getMaxX() - width() + LEADER;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double middle = tops[i] + height(texts.get(i)) / 2;
            g.setPaint(label.marker().color());
            g.setStroke(Pen.DOTTED);
            Pen.line(g, label.x() + TrendMarker.REACH, label.y(), x - GAP, middle);
            label.marker().draw(g, x + GAP, middle, label.isExact());
            g.setPaint(Palette.INK);
            texts.get(i).draw(g, x + MARKER, tops[i] + GAP / 2);
        }
    }

    private double[] tops(List<Label> labels, Rectangle2D area) {
        int[] downwards = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> labels.get(i).y()))
                .mapToInt(i -> i)
                .toArray();
        double[] heights =
                Arrays.stream(downwards).mapToDouble(i -> height(texts.get(i))).toArray();
        double[] wishes = Arrays.stream(downwards)
                .mapToDouble(i -> labels.get(i).y() - height(texts.get(i)) / 2)
                .toArray();
        double[] sorted = LabelBlock.tops(wishes, heights, area.getY(), area.getMaxY() - BELOW);
        double[] tops = new double[labels.size()];
        IntStream.range(0, sorted.length).forEach(k -> tops[downwards[k]] = sorted[k]);
        return tops;
    }

    private static double height(Lines text) {
        return text.height() + GAP;
    }
}
