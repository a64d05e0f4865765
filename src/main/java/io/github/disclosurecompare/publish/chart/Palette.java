package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coverage;
import java.awt.Color;
import java.util.List;

/**
 * The colours of all charts. The hues are those of Okabe and Ito, which colour-blind readers tell apart; the light ones
 * are darkened until they stand out 3:1 from white.
 */
final class Palette {
    static final Color INK = new Color(0x222222);
    static final Color SOFT_INK = new Color(0x595959);
    static final Color GRID = new Color(0xe3e3e3);
    static final Color BAND = new Color(0xf4f4f4);
    static final Color BAR = new Color(0x3b5277);
    static final Color INCREASE = new Color(0x0072b2);
    static final Color DECREASE = new Color(0xd55e00);
    static final Color MEDIAN = new Color(0x8a8a8a);

    static final List<Color> SERIES = List.of(
            new Color(0x0072b2),
            new Color(0xd55e00),
            new Color(0x009e73),
            new Color(0xcc79a7),
            new Color(0xc58700),
            new Color(0x3598d6),
            new Color(0x333333));

    private Palette() {}

    static Color of(ChannelGroup group) {
        return switch (group) {
            case WEB -> new Color(0x0072b2);
            case OFFICE -> new Color(0xc58700);
            case NEW_MEDIA -> new Color(0xd55e00);
            case PRINT -> new Color(0x009e73);
            case CAMPUS -> new Color(0x3598d6);
            case MEETING -> new Color(0x857500);
            case EXTERNAL -> new Color(0xcc79a7);
            case MIXED -> new Color(0x555555);
            case UNSPECIFIED -> new Color(0x949494);
        };
    }

    static Color of(Coverage.State state) {
        return switch (state) {
            case ON_TIME -> new Color(0x009e73);
            case LATE -> new Color(0xc58700);
            case UNDATED -> new Color(0x3598d6);
            case MISSING -> new Color(0xd55e00);
            case NOT_DUE -> new Color(0x949494);
            case CONFLICTING -> new Color(0x555555);
        };
    }

    /** The same hue, pale enough to carry hatching. */
    static Color pale(Color color) {
        return new Color(pale(color.getRed()), pale(color.getGreen()), pale(color.getBlue()));
    }

    /** White or ink, whichever is easier to read on a colour. */
    static Color on(Color background) {
        return contrast(Color.WHITE, background) >= contrast(INK, background) ? Color.WHITE : INK;
    }

    /** The contrast ratio of WCAG, 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static int pale(int channel) {
        return 255 - (255 - channel) / 4;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
