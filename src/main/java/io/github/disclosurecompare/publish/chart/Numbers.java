package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes numbers the same way on every machine; not for use by several threads. */
final class Numbers {
    private final NumberFormat whole = format("#,##0");
    private final NumberFormat percent = format("+#,##0.00'%';−#,##0.00'%'");

    String of(long value) {
        return whole.format(value);
    }

    /** The nominal value behind the sign of what it is: at least, at most, or only near it. */
    String of(Total total) {
        return sign(total) + of(total.value());
    }

    /** Two decimals as in the tables, with its sign; no change has none. */
    String percent(BigDecimal value) {
        return value.signum() == 0 ? "0.00%" : percent.format(value);
    }

    /** Where more may belong to a number that is itself rough or an upper end, it is no end at all. */
    private static String sign(Total total) {
        Qualifier qualifier = total.quantity().qualifier();
        if (total.isLowerEnd()) {
            return qualifier == Qualifier.EXACT || qualifier == Qualifier.AT_LEAST ? "≥" : "≈";
        }
        return switch (qualifier) {
            case EXACT -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
        };
    }

    private static NumberFormat format(String pattern) {
        NumberFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
