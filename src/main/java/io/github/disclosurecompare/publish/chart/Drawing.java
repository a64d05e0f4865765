package io.github.disclosurecompare.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What fills the middle of a sheet. */
interface Drawing {
    double height();

    void draw(Graphics2D g, Rectangle2D area);
}
