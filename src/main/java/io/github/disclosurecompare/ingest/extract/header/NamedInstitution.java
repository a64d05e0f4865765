package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.ingest.extract.text.Span;

/** A name of a known institution in a reading. */
record NamedInstitution(Span span, Institution institution) {}
