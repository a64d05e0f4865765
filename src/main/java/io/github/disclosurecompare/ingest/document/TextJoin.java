package io.github.disclosurecompare.ingest.document;

import java.util.regex.Pattern;

/** Joins what a line break has parted: Chinese without a space, words with one, numbers so that they never fuse. */
final class TextJoin {
    private static final Pattern ADDRESS_AT_END = Pattern.compile("(?:https?://|www\\.)[!-~]+$");
    private static final int LONGEST_ADDRESS = 300;

    private TextJoin() {}

    static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        char last = first.charAt(first.length() - 1);
        char next = second.charAt(0);
        if (isLatin(next) && isAddressAtEnd(first)) {
            return first + second;
        }
        if (Character.isDigit(last) && Character.isDigit(next)) {
            return first + '\u3000' + second;
        }
        boolean isWord = isLatin(last) && isLatin(next);
        return isWord ? first + ' ' + second : first + second;
    }

    static boolean isChineseAtEnd(String text) {
        return isChinese(text.charAt(text.length() - 1));
    }

    static boolean isChineseAtStart(String text) {
        return isChinese(text.charAt(0));
    }

    private static boolean isAddressAtEnd(String text) {
        return ADDRESS_AT_END
                .matcher(text.substring(Math.max(0, text.length() - LONGEST_ADDRESS)))
                .find();
    }

    private static boolean isChinese(char c) {
        return c >= '\u2e80' && !Character.isSurrogate(c) || "“”‘’—…·".indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
