package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Qualifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that make a number a bound or a rough one. */
final class Qualifying {
    private static final List<Map.Entry<String, Qualifier>> BEFORE = List.of(
            Map.entry("不少于", Qualifier.AT_LEAST),
            Map.entry("不下于", Qualifier.AT_LEAST),
            Map.entry("至少有", Qualifier.AT_LEAST),
            Map.entry("超过了", Qualifier.AT_LEAST),
            Map.entry("不下", Qualifier.AT_LEAST),
            Map.entry("不低于", Qualifier.AT_LEAST),
            Map.entry("不超过", Qualifier.AT_MOST),
            Map.entry("超过", Qualifier.AT_LEAST),
            Map.entry("突破", Qualifier.AT_LEAST),
            Map.entry("至少", Qualifier.AT_LEAST),
            Map.entry("多于", Qualifier.AT_LEAST),
            Map.entry("大于", Qualifier.AT_LEAST),
            Map.entry("不足", Qualifier.AT_MOST),
            Map.entry("不到", Qualifier.AT_MOST),
            Map.entry("少于", Qualifier.AT_MOST),
            Map.entry("低于", Qualifier.AT_MOST),
            Map.entry("至多", Qualifier.AT_MOST),
            Map.entry("最多", Qualifier.AT_MOST),
            Map.entry("将近", Qualifier.AT_MOST),
            Map.entry("接近", Qualifier.AT_MOST),
            Map.entry("几近", Qualifier.AT_MOST),
            Map.entry("大约", Qualifier.ABOUT),
            Map.entry("约为", Qualifier.ABOUT),
            Map.entry("约有", Qualifier.ABOUT),
            Map.entry("约计", Qualifier.ABOUT),
            Map.entry("大概", Qualifier.ABOUT),
            Map.entry("逾", Qualifier.AT_LEAST),
            Map.entry("超", Qualifier.AT_LEAST),
            Map.entry("近", Qualifier.AT_MOST),
            Map.entry("约", Qualifier.ABOUT));
    /** The last characters of these words. */
    private static final String LAST = "于过破少足到多近约为有计概逾超下了";

    private static final Map<String, Qualifier> AFTER = Map.of(
            "以上", Qualifier.AT_LEAST,
            "左右", Qualifier.ABOUT,
            "上下", Qualifier.ABOUT,
            "以内", Qualifier.AT_MOST,
            "以下", Qualifier.AT_MOST);
    /** Words that end in 近 or 约 and say nothing about a number. */
    private static final Set<String> OTHER_WORDS =
            Set.of("最近", "附近", "靠近", "就近", "临近", "邻近", "节约", "预约", "特约", "集约", "制约", "公约");

    private Qualifying() {}

    /** The qualifying word that ends at an offset. */
    static Optional<Map.Entry<String, Qualifier>> endingAt(String text, int end) {
        if (end == 0 || LAST.indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        for (Map.Entry<String, Qualifier> word : BEFORE) {
            int begin = end - word.getKey().length();
            if (text.startsWith(word.getKey(), begin) && !isOtherWord(text, begin)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    static Optional<Qualifier> at(String text, int begin) {
        return begin + 2 > text.length() || "以左上".indexOf(text.charAt(begin)) < 0
                ? Optional.empty()
                : Optional.ofNullable(AFTER.get(text.substring(begin, begin + 2)));
    }

    private static boolean isOtherWord(String text, int begin) {
        return begin > 0 && begin + 1 <= text.length() && OTHER_WORDS.contains(text.substring(begin - 1, begin + 1));
    }
}
