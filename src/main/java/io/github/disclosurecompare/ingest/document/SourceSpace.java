package io.github.disclosurecompare.ingest.document;

import java.util.regex.Pattern;

/** White space of a page's source: a run of it is shown as one space, and a line break between Chinese as none. */
final class SourceSpace {
    private static final Pattern RUN = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern BREAK_IN_CHINESE = Pattern.compile(
            "(?<=[\\u3000-\\u9fff\\uff00-\\uffef])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[\\u3000-\\u9fff\\uff00-\\uffef])");

    private SourceSpace() {}

    static String collapse(String text) {
        return RUN.matcher(BREAK_IN_CHINESE.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
