package io.github.disclosurecompare.ingest.record;

import java.math.BigDecimal;
import java.util.Optional;

/** Digits in either width. */
final class Digits {
    private static final char FULL_WIDTH_ZERO = '０';
    private static final char FULL_WIDTH_NINE = '９';

    private static final int MOST_DIGITS = 20;

    private Digits() {}

    /** The text with full-width digits as ASCII ones. */
    static String toAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidth(text.charAt(i))) {
                StringBuilder ascii = new StringBuilder(text);
                for (int k = i; k < ascii.length(); k++) {
                    if (isFullWidth(ascii.charAt(k))) {
                        ascii.setCharAt(k, (char) (ascii.charAt(k) - FULL_WIDTH_ZERO + '0'));
                    }
                }
                return ascii.toString();
            }
        }
        return text;
    }

    /** Whether it is one or more ASCII digits. */
    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** A number without its decimal point and exponent; empty where it is not whole or of more than twenty digits. */
    static Optional<String> ofWhole(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        boolean isShort = Math.abs((long) number.scale()) < MOST_DIGITS && number.precision() < MOST_DIGITS;
        return isWhole && isShort ? Optional.of(number.toBigInteger().toString()) : Optional.empty();
    }

    private static boolean isFullWidth(char c) {
        return c >= FULL_WIDTH_ZERO && c <= FULL_WIDTH_NINE;
    }
}
