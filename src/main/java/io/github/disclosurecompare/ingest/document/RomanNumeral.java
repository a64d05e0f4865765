package io.github.disclosurecompare.ingest.document;

/** Writes numbers in Roman numerals. */
final class RomanNumeral {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    static String format(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            text.append(SIGNS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return text.toString();
    }
}
