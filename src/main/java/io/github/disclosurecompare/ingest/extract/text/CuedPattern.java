package io.github.disclosurecompare.ingest.extract.text;

import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a stretch holds one of the characters without which it cannot match: to look for
 * those costs a tenth of trying it.
 *
 * @param cues every match holds at least one of these
 */
public record CuedPattern(CharacterSet cues, Pattern pattern) {

    public static CuedPattern of(String cues, String pattern) {
        return new CuedPattern(CharacterSet.of(cues), Pattern.compile(pattern));
    }

    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether it matches inside a stretch, whose ends count as those of the text. */
    public boolean isIn(String text, int begin, int end) {
        return cues.isIn(text, begin, end)
                && pattern.matcher(text).region(begin, end).find();
    }

    /** Whether it matches at the begin of a stretch, whose ends count as those of the text. */
    public boolean begins(String text, int begin, int end) {
        return cues.isIn(text, begin, end)
                && pattern.matcher(text).region(begin, end).lookingAt();
    }

    /** Whether it matches the whole of a stretch. */
    public boolean isAll(String text, int begin, int end) {
        return cues.isIn(text, begin, end)
                && pattern.matcher(text).region(begin, end).matches();
    }
}
