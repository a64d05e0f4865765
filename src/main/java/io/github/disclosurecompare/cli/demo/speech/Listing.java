package io.github.disclosurecompare.cli.demo.speech;

/** How a reporter lays out what it disclosed where. */
public enum Listing {
    /** All in one paragraph, a sentence a channel group. */
    PROSE,
    /** A numbered paragraph for each channel group. */
    GROUPS,
    /** A numbered line for each figure. */
    ITEMS
}
