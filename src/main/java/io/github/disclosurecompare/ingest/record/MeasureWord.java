package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.ingest.extract.text.SimplifiedForms;
import java.util.regex.Pattern;

/** A measure as the domain writes it: in simplified characters, and 条 where it is one of two at once, as in 篇（条）. */
final class MeasureWord {
    private static final String ITEM = "条";
    private static final Pattern TWO_AT_ONCE = Pattern.compile("条[(（]\\S+[)）]|\\S+[(（]条[)）]");

    private MeasureWord() {}

    /** @param written empty where none is */
    static String of(String written) {
        String simplified = SimplifiedForms.of(written);
        return simplified.length() > ITEM.length()
                        && TWO_AT_ONCE.matcher(simplified).matches()
                ? ITEM
                : simplified;
    }
}
