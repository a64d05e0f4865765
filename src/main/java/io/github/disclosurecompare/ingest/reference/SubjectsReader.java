package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.ingest.extract.fact.ChecklistSubjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.Yaml;

/** Reads the words by which reports speak of the items of the checklist. */
public final class SubjectsReader {
    private SubjectsReader() {}

    public static ChecklistSubjects builtIn() {
        try (InputStream in = SubjectsReader.class.getResourceAsStream("/reference/checklist.yaml")) {
            return new ChecklistSubjects(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
