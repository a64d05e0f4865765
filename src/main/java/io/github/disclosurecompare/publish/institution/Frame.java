package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.publish.markup.MarkupWriter;

/**
 * What stands around every page of this folder.
 *
 * @param begin up to the title in the head
 * @param heading from there up to the title on the page
 * @param body from there up to what the page is about
 * @param end the rest
 */
public record Frame(byte[] begin, byte[] heading, byte[] body, byte[] end) {
    /** Stands for the title in what is cut; no text has it. */
    public static final String TITLE = "\u0001";
    /** Stands for what the page is about. */
    public static final String CONTENT = "\u0002";

    /** Cuts a page with marks in place of its titles and content. */
    public static Frame of(String page) {
        String[] parts = page.split("[" + TITLE + CONTENT + "]");
        if (parts.length != 4) {
            throw new IllegalArgumentException("a frame has four parts, this has " + parts.length);
        }
        return new Frame(
                MarkupWriter.utf8(parts[0]),
                MarkupWriter.utf8(parts[1]),
                MarkupWriter.utf8(parts[2]),
                MarkupWriter.utf8(parts[3]));
    }
}
