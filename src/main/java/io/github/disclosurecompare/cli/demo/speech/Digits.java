package io.github.disclosurecompare.cli.demo.speech;

import java.math.BigDecimal;

/** How a reporter writes the digits of a number. */
public enum Digits {
    PLAIN,
    /** Apart from the words around: 公开信息 683 条. */
    SPACED,
    /** 3,020. */
    GROUPED,
    FULL_WIDTH,
    /** 3.62万, where nothing is lost by it. */
    TEN_THOUSANDS;

    private static final int TEN_THOUSAND = 10_000;
    private static final int SMALLEST_PLACE = 100;
    private static final int TO_FULL_WIDTH = '０' - '0';

    String write(long value) {
        return switch (this) {
            case PLAIN -> String.valueOf(value);
            case SPACED -> " " + value + " ";
            case GROUPED -> grouped(value);
            case FULL_WIDTH -> fullWidth(value);
            case TEN_THOUSANDS ->
                value >= TEN_THOUSAND && value % SMALLEST_PLACE == 0
                        ? BigDecimal.valueOf(value, 4).stripTrailingZeros().toPlainString() + "万"
                        : String.valueOf(value);
        };
    }

    private static String grouped(long value) {
        return value < 1000 ? String.valueOf(value) : grouped(value / 1000) + ",%03d".formatted(value % 1000);
    }

    private static String fullWidth(long value) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(value).chars().forEach(c -> digits.append((char) (c + TO_FULL_WIDTH)));
        return digits.toString();
    }
}
