package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Academic years side by side, each a unit wide; labels that would touch are turned upright or left out. */
@SuppressWarnings("serial") // JFreeChart's axes are serializable; this one is never serialized
final class YearAxis extends NumberAxis {
    private static final double GAP = 8;
    private static final double HEIGHT = 20;

    private final transient List<AcademicYear> labels;
    private final boolean isUpright;

    private YearAxis(List<AcademicYear> labels, boolean isUpright, Range range, Typeface typeface) {
        this.labels = labels;
        this.isUpright = isUpright;
        setRange(range, true, false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(typeface.note());
        setTickLabelPaint(Palette.SOFT_INK);
    }

    /**
     * Below lines: points at the middle of their years.
     *
     * @param side what is kept free at either end
     */
    static YearAxis ofPoints(YearSpan span, double length, double side, Typeface typeface) {
        double first = span.first().startYear();
        double last = span.last().startYear();
        if (first == last) {
            return new YearAxis(span.list(), false, new Range(first - 0.5, last + 0.5), typeface);
        }
        double unit = (length - 2 * side) / (last - first);
        int step = (int) Math.ceil((labelWidth(span.last(), typeface) + GAP) / unit);
        List<AcademicYear> labels = span.list().stream()
                .filter(year -> isLabelled(year, span, step))
                .toList();
        return new YearAxis(labels, false, new Range(first - side / unit, last + side / unit), typeface);
    }

    /** Above fields: every year has a label; few years leave the right side empty. */
    static YearAxis ofFields(YearSpan span, double length, double widest, Typeface typeface) {
        double width = Math.min(widest, length / span.list().size());
        boolean isUpright = labelWidth(span.last(), typeface) + GAP / 2 > width;
        double begin = span.first().startYear() - 0.5;
        return new YearAxis(span.list(), isUpright, new Range(begin, begin + length / width), typeface);
    }

    /** What the labels take. */
    double height() {
        return isUpright ? Lines.width(labels.get(0).toString(), getTickLabelFont()) + GAP : HEIGHT;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        TextAnchor level = edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
        TextAnchor anchor = isUpright ? TextAnchor.CENTER_LEFT : level;
        double angle = isUpright ? -Math.PI / 2 : 0;
        return labels.stream()
                .map(year -> new NumberTick(year.startYear(), year.toString(), anchor, anchor, angle))
                .toList();
    }

    /** The first and the last year, and between them as many as there is room for. */
    private static boolean isLabelled(AcademicYear year, YearSpan span, int step) {
        int after = year.startYear() - span.first().startYear();
        int before = span.last().startYear() - year.startYear();
        return before % step == 0 && (before == 0 || after >= step) || after == 0 && before >= step;
    }

    private static double labelWidth(AcademicYear year, Typeface typeface) {
        return Lines.width(year.toString(), typeface.note());
    }
}
