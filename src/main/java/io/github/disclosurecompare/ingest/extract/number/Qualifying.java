package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that make a number a bound or a rough one. */
final class Qualifying {
    private static final List<Word> BEFORE = List.of(
            new Word("不少于", Qualifier.AT_LEAST),
            new Word("不下于", Qualifier.AT_LEAST),
            new Word("至少有", Qualifier.AT_LEAST),
            new Word("超过了", Qualifier.AT_LEAST),
            new Word("不下", Qualifier.AT_LEAST),
            new Word("不低于", Qualifier.AT_LEAST),
            new Word("不超过", Qualifier.AT_MOST),
            new Word("超过", Qualifier.AT_LEAST),
            new Word("突破", Qualifier.AT_LEAST),
            new Word("至少", Qualifier.AT_LEAST),
            new Word("多于", Qualifier.AT_LEAST),
            new Word("大于", Qualifier.AT_LEAST),
            new Word("不足", Qualifier.AT_MOST),
            new Word("不到", Qualifier.AT_MOST),
            new Word("少于", Qualifier.AT_MOST),
            new Word("低于", Qualifier.AT_MOST),
            new Word("至多", Qualifier.AT_MOST),
            new Word("最多", Qualifier.AT_MOST),
            new Word("将近", Qualifier.AT_MOST),
            new Word("接近", Qualifier.AT_MOST),
            new Word("几近", Qualifier.AT_MOST),
            new Word("大约", Qualifier.ABOUT),
            new Word("约为", Qualifier.ABOUT),
            new Word("约有", Qualifier.ABOUT),
            new Word("约计", Qualifier.ABOUT),
            new Word("大概", Qualifier.ABOUT),
            new Word("逾", Qualifier.AT_LEAST),
            new Word("超", Qualifier.AT_LEAST),
            new Word("近", Qualifier.AT_MOST),
            new Word("约", Qualifier.ABOUT));
    /** The last characters of these words. */
    private static final CharacterSet LAST = CharacterSet.of("于过破少足到多近约为有计概逾超下了");

    private static final Map<String, Qualifier> AFTER = Map.of(
            "以上", Qualifier.AT_LEAST,
            "左右", Qualifier.ABOUT,
            "上下", Qualifier.ABOUT,
            "以内", Qualifier.AT_MOST,
            "以下", Qualifier.AT_MOST);
    /** Words that end in 近 or 约 and say nothing about a number. */
    private static final Set<String> OTHER_WORDS =
            Set.of("最近", "附近", "靠近", "就近", "临近", "邻近", "节约", "预约", "特约", "集约", "制约", "公约");

    private static final Word NONE = new Word("", Qualifier.EXACT);

    private Qualifying() {}

    /** A word and what it makes of a number. */
    record Word(String spelling, Qualifier qualifier) {
        boolean isNone() {
            return spelling.isEmpty();
        }

        int length() {
            return spelling.length();
        }
    }

    /** The qualifying word that ends at an offset; none makes a number exact. */
    static Word endingAt(String text, int end) {
        if (end == 0 || !LAST.has(text.charAt(end - 1))) {
            return NONE;
        }
        for (Word word : BEFORE) {
            int begin = end - word.length();
            if (text.startsWith(word.spelling(), begin) && !isOtherWord(text, begin)) {
                return word;
            }
        }
        return NONE;
    }

    /** What a word that begins at an offset makes of the number before it. */
    static Qualifier at(String text, int begin) {
        return begin + 2 > text.length() || "以左上".indexOf(text.charAt(begin)) < 0
                ? Qualifier.EXACT
                : AFTER.getOrDefault(text.substring(begin, begin + 2), Qualifier.EXACT);
    }

    private static boolean isOtherWord(String text, int begin) {
        return begin > 0 && begin + 1 <= text.length() && OTHER_WORDS.contains(text.substring(begin - 1, begin + 1));
    }
}
