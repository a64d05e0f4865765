package io.github.disclosurecompare.ingest.document;

import java.util.regex.Pattern;

/**
 * A line of a page as a reader sees it.
 *
 * @param linked how many of its characters are links
 * @param isContent whether it stands in the main content
 */
record PageLine(String text, int linked, boolean isHeading, boolean isContent) {
    private static final int PROSE = 25;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]");

    boolean isLink() {
        return 2 * linked > bare().length();
    }

    /** Whether it is a sentence or more, not a label or a link. */
    boolean isProse() {
        return !isLink() && (text.length() >= PROSE && hasClauses() || text.matches(".{8,}[。；：:]"));
    }

    private boolean hasClauses() {
        return text.chars().anyMatch(c -> "，。；：、,;:!！".indexOf(c) >= 0);
    }

    /** Without white space, as lines are compared. */
    String bare() {
        return SPACE.matcher(text).replaceAll("");
    }
}
