package io.github.disclosurecompare.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Names at the left of rows. Unlike JFreeChart's own axis it never shortens one: it breaks them into lines. */
@SuppressWarnings({"serial", "rawtypes"}) // JFreeChart's types are serializable and raw; none is ever serialized
final class NameAxis extends CategoryAxis {
    private static final double WIDEST = 244;
    private static final double GAP = 6;
    private static final double LEADING = 18;

    private final transient List<Lines> names;
    private final double[] tops;

    NameAxis(List<String> names, Typeface typeface) {
        this.names = names.stream()
                .map(name -> Lines.of(name, typeface.text(), LEADING, WIDEST))
                .toList();
        tops = new double[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            tops[i + 1] = tops[i] + this.names.get(i).height() + GAP / 2;
        }
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(typeface.text());
        setTickLabelPaint(Palette.INK);
        setCategoryLabelPositionOffset((int) GAP);
    }

    /** What the names take, the gap to the plot included. */
    double width() {
        return names.stream().mapToDouble(Lines::width).max().orElse(0) + 2 * GAP;
    }

    /** Of all rows: each is as high as its name needs. */
    double height() {
        return tops[names.size()];
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + tops[category];
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + tops[category + 1];
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + (tops[category] + tops[category + 1]) / 2;
    }

    @Override
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(HorizontalAlignment.RIGHT);
        Lines name = names.get(((RowKey) category).index());
        name.lines().forEach(line -> block.addLine(line, getTickLabelFont(category), getTickLabelPaint(category)));
        return block;
    }
}
