package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Vector;

/** The level and upright lines that are drawn on a page, thin filled rectangles among them. */
final class PdfRulings {
    /** More lines than a table has are a drawing. */
    static final int MOST = 6000;

    private static final float THIN = 3;

    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfRule> path = new ArrayList<>();
    private final List<PdfRule> rectangles = new ArrayList<>();
    private Vector start = new Vector(0, 0);
    private Vector at = start;

    /** The lines so far, in points from the upper left corner of the page. */
    PdfRulings onPage(PDRectangle box) {
        PdfRulings moved = new PdfRulings();
        rules.forEach(rule -> moved.rules.add(rule.under(box.getLowerLeftX(), box.getUpperRightY())));
        return moved;
    }

    List<PdfRule> rules() {
        return rules;
    }

    void move(Vector to) {
        start = to;
        at = to;
    }

    void lineTo(Vector to) {
        add(path, new PdfRule(at.getX(), at.getY(), to.getX(), to.getY()));
        at = to;
    }

    void close() {
        lineTo(start);
    }

    void rectangle(Vector corner, Vector opposite) {
        add(rectangles, new PdfRule(corner.getX(), corner.getY(), opposite.getX(), opposite.getY()));
    }

    void stroke() {
        path.stream().filter(PdfRule::isStraight).forEach(rule -> add(rules, rule));
        for (PdfRule box : rectangles) {
            box.sides().forEach(side -> add(rules, side));
        }
        forget();
    }

    /** A filled rectangle that is thin is a line. */
    void fill() {
        for (PdfRule box : rectangles) {
            if (Math.min(box.width(), box.height()) < THIN) {
                add(rules, box.centre());
            }
        }
        forget();
    }

    void forget() {
        path.clear();
        rectangles.clear();
    }

    private static void add(List<PdfRule> list, PdfRule rule) {
        if (list.size() < MOST) {
            list.add(rule);
        }
    }
}
