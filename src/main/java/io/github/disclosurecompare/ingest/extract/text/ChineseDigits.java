package io.github.disclosurecompare.ingest.extract.text;

/** Years, months and days in digits or in Chinese numerals: 二〇二一, 十月, 二十八. */
public final class ChineseDigits {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String ZEROS = "〇○OoО0";

    private ChineseDigits() {}

    /** The value of a digit of either kind, or -1. */
    public static int valueOf(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    /** A number written digit by digit, as years are. */
    public static int digitByDigit(CharSequence written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            value = value * 10 + valueOf(written.charAt(i));
        }
        return value;
    }

    /** A number below a hundred: 9, 09, 九, 十, 二十八, 廿八. */
    public static int belowHundred(String written) {
        String tens = written.replace("廿", "二十").replace("卅", "三十");
        int ten = tens.indexOf('十');
        if (ten < 0) {
            return digitByDigit(tens);
        }
        int before = ten == 0 ? 1 : digitByDigit(tens.substring(0, ten));
        return before * 10 + digitByDigit(tens.substring(ten + 1));
    }
}
