package io.github.disclosurecompare.ingest.document;

import java.io.IOException;

/** A drawing of a PDF document that contains itself. */
final class SelfReferenceException extends IOException {
    private static final long serialVersionUID = 1L;
}
