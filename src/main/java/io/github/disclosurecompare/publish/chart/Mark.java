package io.github.disclosurecompare.publish.chart;

/** What a sign in a chart means; the words for it are passed in and stand in the legend wherever it is drawn. */
public enum Mark {
    /** The number is known to the digit. */
    EXACT,
    /** The number lies between two known ends. */
    BOUNDED,
    /** Nothing bounds the number above. */
    OPEN,
    /** The institutions that are not named, as a box from quartile to quartile. */
    REST,
    /** More may belong to this part than is drawn. */
    LOWER_END,
    /** A change of which a side is not exact. */
    ESTIMATED,
    /** The bar is longer than there is room for. */
    CUT,
    /** The two sides do not count the same things. */
    BREAK,
    /** The median of the peer group. */
    MEDIAN
}
