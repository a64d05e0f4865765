package io.github.disclosurecompare.domain;

import java.util.List;

/**
 * What the reader of a text keeps of it for the rules that hold a report against other reports, or against what is known
 * of documents and of the checklist. A report without a text has none.
 *
 * @param sentences of its body, in order
 * @param promises what its section on problems says will be done, in order
 * @param items what it says of items of the checklist, at most one statement of a kind for each item
 * @param citations the numbered documents that it cites, in order
 */
public record TextFacts(
        List<Sentence> sentences, List<Promise> promises, List<ItemStatement> items, List<CitedDocument> citations) {}
