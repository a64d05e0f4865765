package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A ruled table on a page: rows and columns between its lines, and which of the fields between them are one cell. */
final class PdfGrid {
    private static final float NEAR = 2.5f;
    private static final int MOST_FIELDS = 10_000;

    private final List<PdfRule> level;
    private final List<PdfRule> upright;
    private final double[] xs;
    private final double[] ys;
    private final DisjointSets cells;

    private PdfGrid(List<PdfRule> rules) {
        level = rules.stream().filter(PdfRule::isLevel).toList();
        upright = rules.stream().filter(PdfRule::isUpright).toList();
        xs = places(upright, PdfRule::x0, level, PdfRule::x0, PdfRule::x1);
        ys = places(level, PdfRule::y0, upright, PdfRule::y0, PdfRule::y1);
        cells = isTable() ? merged() : new DisjointSets(0);
    }

    /** The tables of a page. */
    static List<PdfGrid> of(PdfRulings rulings) {
        List<PdfRule> rules =
                rulings.rules().stream().filter(PdfRule::isStraight).toList();
        if (rules.size() >= PdfRulings.MOST) {
            return List.of();
        }
        DisjointSets touching = new DisjointSets(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rules.get(i).touches(rules.get(j), NEAR)) {
                    touching.join(i, j);
                }
            }
        }
        Map<Integer, List<PdfRule>> groups = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(touching.root(i), none -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream()
                .map(PdfGrid::new)
                .filter(PdfGrid::isTable)
                .toList();
    }

    float top() {
        return (float) ys[0];
    }

    boolean holds(PdfGlyph glyph) {
        return at(xs, glyph.middle()) >= 0 && at(ys, glyph.height()) >= 0;
    }

    /** The rows with the characters in them, each cell in the row where it begins. */
    List<String> rows(List<PdfGlyph> inside) {
        Map<Integer, List<PdfGlyph>> byCell = new HashMap<>();
        for (PdfGlyph glyph : inside) {
            int field = field(at(ys, glyph.height()), at(xs, glyph.middle()));
            byCell.computeIfAbsent(cells.root(field), none -> new ArrayList<>()).add(glyph);
        }
        List<String> rows = new ArrayList<>();
        for (int row = 0; row + 1 < ys.length; row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column + 1 < xs.length; column++) {
                int field = field(row, column);
                if (cells.root(field) == field) {
                    texts.add(text(byCell.getOrDefault(field, List.of())));
                }
            }
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(String.join("\t", texts));
            }
        }
        return rows;
    }

    private boolean isTable() {
        int fields = (xs.length - 1) * (ys.length - 1);
        return !upright.isEmpty() && xs.length >= 2 && ys.length >= 2 && fields >= 2 && fields <= MOST_FIELDS;
    }

    /** Joins neighbouring fields between which no line runs; of joined ones the first, by rows, is the root. */
    private DisjointSets merged() {
        DisjointSets merged = new DisjointSets((xs.length - 1) * (ys.length - 1));
        for (int row = 0; row + 1 < ys.length; row++) {
            for (int column = 0; column + 1 < xs.length; column++) {
                double x = (xs[column] + xs[column + 1]) / 2;
                double y = (ys[row] + ys[row + 1]) / 2;
                if (column > 0 && !isRuled(upright, xs[column], y)) {
                    merged.join(field(row, column), field(row, column - 1));
                }
                if (row > 0 && !isRuled(level, x, ys[row])) {
                    merged.join(field(row, column), field(row - 1, column));
                }
            }
        }
        return merged;
    }

    private int field(int row, int column) {
        return row * (xs.length - 1) + column;
    }

    private static boolean isRuled(List<PdfRule> rules, double x, double y) {
        PdfRule point = new PdfRule((float) x, (float) y, (float) x, (float) y);
        return rules.stream().anyMatch(rule -> rule.touches(point, NEAR));
    }

    /** What stands in one cell, on a single line. */
    private static String text(List<PdfGlyph> glyphs) {
        String text = "";
        if (!glyphs.isEmpty()) {
            for (PdfLine line : PdfLine.of(glyphs)) {
                text = TextJoin.join(text, line.text().replace('\t', '\u3000'));
            }
        }
        return text;
    }

    /** Places of lines in order, those that nearly coincide taken once; a table without a frame reaches as far as what crosses it. */
    private static double[] places(
            List<PdfRule> rules,
            ToDoubleFunction<PdfRule> place,
            List<PdfRule> across,
            ToDoubleFunction<PdfRule> from,
            ToDoubleFunction<PdfRule> to) {
        DoubleStream ends = DoubleStream.concat(
                across.stream().mapToDouble(from).min().stream(), across.stream().mapToDouble(to).max().stream());
        double[] sorted = DoubleStream.concat(rules.stream().mapToDouble(place), ends)
                .sorted()
                .toArray();
        List<Double> places = new ArrayList<>();
        for (double next : sorted) {
            if (places.isEmpty() || next - places.get(places.size() - 1) > NEAR) {
                places.add(next);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Between which two lines a place is; -1 if outside. */
    private static int at(double[] lines, double place) {
        for (int i = 0; i + 1 < lines.length; i++) {
            if (place >= lines[i] && place < lines[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
