package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.ingest.extract.fact.ChecklistSubjects;
import io.github.disclosurecompare.ingest.record.BuiltInYaml;

/** Reads the words by which reports speak of the items of the checklist. */
public final class SubjectsReader {
    private SubjectsReader() {}

    public static ChecklistSubjects builtIn() {
        return new ChecklistSubjects(BuiltInYaml.load("/reference/checklist.yaml"));
    }
}
