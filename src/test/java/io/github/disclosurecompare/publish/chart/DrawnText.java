package io.github.disclosurecompare.publish.chart;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;

/** A text that a sheet draws, the space that it takes and the space that it was allowed. */
record DrawnText(String text, Font font, Rectangle2D box, Rectangle2D allowed) {

    /** Draws a sheet and takes down every text. */
    static List<DrawnText> of(Sheet sheet) throws ReflectiveOperationException {
        BufferedImage image = new BufferedImage(Sheet.WIDTH, sheet.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D real = image.createGraphics();
        real.setClip(0, 0, Sheet.WIDTH, sheet.height());
        List<DrawnText> texts = new ArrayList<>();
        sheet.draw(recording(real, texts));
        return texts;
    }

    boolean overlaps(DrawnText other) {
        return box.intersects(other.box);
    }

    boolean isWhole() {
        return allowed.contains(box);
    }

    private static Graphics2D recording(Graphics2D real, List<DrawnText> texts) throws ReflectiveOperationException {
        Constructor<? extends Graphics2D> constructor = new ByteBuddy()
                .subclass(Graphics2D.class)
                .method(isPublic())
                .intercept(InvocationHandlerAdapter.of((proxy, method, arguments) -> {
                    if (method.getName().equals("drawString")) {
                        texts.add(ofString(arguments, real));
                    } else if (method.getName().equals("drawGlyphVector")) {
                        texts.add(ofGlyphs(arguments, real));
                    }
                    return method.invoke(real, arguments);
                }))
                .make()
                .load(DrawnText.class.getClassLoader())
                .getLoaded()
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** Ink reaches 0.8 of the font's size above the baseline and 0.1 below it; digits and Han characters alike. */
    private static DrawnText ofString(Object[] arguments, Graphics2D g) {
        String text = arguments[0].toString();
        double size = g.getFont().getSize2D();
        return of(
                text,
                new Rectangle2D.Double(
                        (float) arguments[1],
                        (float) arguments[2] - 0.8 * size,
                        Lines.width(text, g.getFont()),
                        0.9 * size),
                g);
    }

    /** What stands upright comes as glyphs: its place is known, its text is not. */
    private static DrawnText ofGlyphs(Object[] arguments, Graphics2D g) {
        Rectangle2D box = ((GlyphVector) arguments[0]).getVisualBounds();
        box.setRect(
                box.getX() + (float) arguments[1], box.getY() + (float) arguments[2], box.getWidth(), box.getHeight());
        return of("", box, g);
    }

    private static DrawnText of(String text, Rectangle2D box, Graphics2D g) {
        AffineTransform transform = g.getTransform();
        return new DrawnText(
                text,
                g.getFont(),
                transform.createTransformedShape(box).getBounds2D(),
                transform.createTransformedShape(g.getClip()).getBounds2D());
    }
}
