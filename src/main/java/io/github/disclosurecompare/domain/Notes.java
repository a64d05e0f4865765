package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a record says besides its figures.
 *
 * @param findings what the reader of the text found
 * @param notApplicable numbers of the checklist items, 1 to 50, that the report says do not apply to it
 * @param setAside every other number of the text
 * @param text what was kept of the text; empty where there was none
 */
public record Notes(
        List<TextFinding> findings, List<Integer> notApplicable, List<SetAside> setAside, Optional<TextFacts> text) {
    public static final Notes NONE = new Notes(List.of(), List.of(), List.of());

    /** Without a text. */
    public Notes(List<TextFinding> findings, List<Integer> notApplicable, List<SetAside> setAside) {
        this(findings, notApplicable, setAside, Optional.empty());
    }
}
