package io.github.disclosurecompare.cli.demo.speech;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Interval;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of a figure in words.
 *
 * @param ahead what stands before the digits: 约, 近, 超过
 * @param digits the digits, and 余 or 多 behind them
 * @param behind what stands behind the measure word: 左右, 以上
 */
public record SpokenNumber(String ahead, String digits, String behind) {
    private static final Pattern PLACE = Pattern.compile("#(\\p{IsHan})");

    public static SpokenNumber of(Figure figure, Digits digits, DemoRandom random) {
        String value = digits.write(figure.quantity().value());
        return switch (figure.quantity().qualifier()) {
            case EXACT -> new SpokenNumber("", value, "");
            case AT_LEAST -> isOpen(figure) ? around(List.of("超过", "以上"), value, random) : more(value, random);
            case ABOUT -> around(List.of("约", "左右", "大约"), value, random);
            case AT_MOST -> new SpokenNumber("近", value, "");
        };
    }

    /** The sentence with the number in the place of its #. */
    public String in(String sentence) {
        return PLACE.matcher(sentence).replaceFirst(ahead + digits + "$1" + behind);
    }

    private static boolean isOpen(Figure figure) {
        return figure.interval().high() == Interval.OPEN;
    }

    private static SpokenNumber more(String value, DemoRandom random) {
        return new SpokenNumber("", value.stripTrailing() + random.oneOf(List.of("余", "多")), "");
    }

    private static SpokenNumber around(List<String> words, String value, DemoRandom random) {
        String word = random.oneOf(words);
        boolean isBehind = word.equals("左右") || word.equals("以上");
        return new SpokenNumber(isBehind ? "" : word, value, isBehind ? word : "");
    }
}
