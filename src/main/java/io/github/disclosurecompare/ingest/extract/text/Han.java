package io.github.disclosurecompare.ingest.extract.text;

/** Chinese characters in patterns. */
public final class Han {
    /**
     * To be put into a class of characters. {@code \p{IsHan}} means nearly the same, and searches a table of all scripts
     * for each character.
     */
    public static final String CHARACTERS = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff";

    private Han() {}
}
