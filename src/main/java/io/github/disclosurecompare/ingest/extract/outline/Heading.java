package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Set;

/**
 * A heading of the body.
 *
 * @param span of the heading with its number, without the text that may follow in the same line
 * @param number as counted; 0 where it has none
 * @param text without the number
 * @param sections that it names itself
 */
public record Heading(Span span, HeadingMark.Level level, int number, String text, Set<Section> sections) {}
