package io.github.disclosurecompare.cli.demo.defect;

import io.github.disclosurecompare.domain.Coded;
import java.util.Locale;

/** What is wrong with a report on purpose, so that it shows whether the rules notice. */
enum Defect implements Coded {
    /** A channel is left out of the list, while the stated total still holds it. */
    DROPPED_CHANNEL,
    /** The stated total counts what lies inside the site once more. */
    SUBSET_COUNTED_TWICE,
    /** The opening still names the year before. */
    STALE_YEAR,
    /** The text is the reporter's own of the year before, with other numbers. */
    COPIED_LAST_YEAR,
    /** The text is another institution's, with other numbers. */
    COPIED_FROM_ANOTHER,
    SWAPPED_DIGITS,
    LATE_REPORT,
    MISSING_SECTION,
    WRONG_DOCUMENT_NUMBER,
    /** The measures are those of the year before, word for word. */
    REPEATED_PROMISE,
    /** No defect: a channel that has come up since the year before. */
    NEW_CHANNEL;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
