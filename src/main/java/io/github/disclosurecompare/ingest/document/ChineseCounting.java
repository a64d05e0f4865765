package io.github.disclosurecompare.ingest.document;

import java.util.stream.Collectors;

/** Writes numbers below ten thousand in Chinese. */
final class ChineseCounting {
    private ChineseCounting() {}

    /** With the names of the places, as headings are counted: 十, 二十一, 一百〇三. */
    static String format(int number, String digits, String places) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        String written = Integer.toString(number);
        boolean isZeroBefore = false;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            int place = written.length() - 1 - i;
            if (digit > 0) {
                boolean isBareTen = digit == 1 && place == 1 && text.isEmpty() && digits.charAt(0) == '〇';
                text.append(isZeroBefore ? digits.substring(0, 1) : "")
                        .append(isBareTen ? "" : digits.charAt(digit))
                        .append(place > 0 ? places.substring(place - 1, place) : "");
            }
            isZeroBefore = digit == 0;
        }
        return text.toString();
    }

    /** Digit by digit: 二〇. */
    static String digits(int number, String digits) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
