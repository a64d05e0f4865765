package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Shortened;
import io.github.disclosurecompare.publish.markup.MarkupWriter;

/** The words of a source as a page shows them, and where they stand. */
final class Quote {
    /** The whole stretch stands in the tables for programs. */
    private static final int LONGEST = 400;

    private static final byte[] BEGIN = MarkupWriter.utf8("<q>");
    private static final byte[] END = MarkupWriter.utf8("</q>");
    private static final byte[] TO = MarkupWriter.utf8("–");

    private Quote() {}

    static void write(MarkupWriter out, String quote) {
        if (quote.isEmpty()) {
            return;
        }
        out.raw(BEGIN).text(Shortened.of(quote, LONGEST)).raw(END);
    }

    /** From which character of the source's text to which. */
    static void place(MarkupWriter out, Evidence evidence) {
        if (evidence.begin() != Evidence.NOWHERE) {
            out.grouped(evidence.begin()).raw(TO).grouped(evidence.end());
        }
    }
}
