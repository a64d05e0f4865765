package io.github.disclosurecompare.ingest.document;

import java.util.List;

/** Something that stands on a page above or below other things. */
sealed interface PdfBlock {
    float y();

    /** A line of running text. */
    record Text(PdfLine line) implements PdfBlock {
        @Override
        public float y() {
            return line.y();
        }
    }

    /** A ruled table, its rows ready to be read. */
    record Table(float y, List<String> rows) implements PdfBlock {}
}
