package io.github.disclosurecompare.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * By how many percent each institution's total changed against the year before, the largest increase first. Only what
 * can be compared belongs in it.
 *
 * @param words what {@link Mark#ESTIMATED} and {@link Mark#CUT} mean
 */
public record ChangeChart(Caption caption, List<Change> changes, Map<Mark, String> words) implements Chart {
    /** In percent. A bar beyond it is cut, or a single one would flatten all others; its label tells the number. */
    public static final int LIMIT = 300;

    /**
     * One institution.
     *
     * @param isEstimated whether either side is not exact
     */
    public record Change(String name, BigDecimal percent, boolean isEstimated) {
        boolean isCut() {
            return percent.compareTo(BigDecimal.valueOf(LIMIT)) > 0;
        }
    }

    public ChangeChart {
        Names.check(changes.size());
        changes = changes.stream()
                .sorted(Comparator.comparing(Change::percent).reversed())
                .toList();
    }

    @Override
    public byte[] png(ChartPrinter printer) {
        return printer.print(sheet(printer.typeface()));
    }

    Sheet sheet(Typeface typeface) {
        return new Sheet(caption, typeface, legend(), new ChangeRows(changes, typeface).plotting());
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        if (changes.stream().anyMatch(Change::isEstimated)) {
            entries.add(Legend.entry(words, Mark.ESTIMATED, (g, box) -> Pen.hatch(g, box, Palette.SOFT_INK)));
        }
        if (changes.stream().anyMatch(Change::isCut)) {
            entries.add(Legend.entry(words, Mark.CUT, (g, box) -> {
                Pen.fill(g, box, Palette.SOFT_INK);
                Pen.interruption(g, box.getCenterX(), box.getCenterY(), box.getHeight() + 4, Palette.INK);
            }));
        }
        return entries;
    }
}
