package io.github.disclosurecompare.publish.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;

/** The ticks of a value axis: 1, 2 or 5 of a power of ten apart, and zero without any sign. */
@SuppressWarnings("serial") // JFreeChart's tick units are serializable; this one is never serialized
final class RoundTicks extends NumberTickUnit {
    private final transient NumberFormat format;
    private final String zero;

    private RoundTicks(double step, String pattern, String zero) {
        super(step);
        format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        this.zero = zero;
    }

    static RoundTicks ofCounts(double atLeast) {
        return new RoundTicks(Math.max(1, step(atLeast)), "#,##0", "0");
    }

    static RoundTicks ofPercents(double atLeast) {
        return new RoundTicks(step(atLeast), "+#,##0.###'%';−#,##0.###'%'", "0%");
    }

    @Override
    public String valueToString(double value) {
        return Math.abs(value) < getSize() / 2 ? zero : format.format(value);
    }

    static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double step : new double[] {1, 2, 5}) {
            if (step * power >= atLeast) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
