package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Institution;

/** A name of a known institution in a reading. */
record NamedInstitution(Span span, Institution institution) {}
