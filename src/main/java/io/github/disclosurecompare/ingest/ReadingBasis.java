package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.ingest.extract.fact.ChecklistSubjects;
import io.github.disclosurecompare.ingest.extract.phrase.ChannelPhrases;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import io.github.disclosurecompare.ingest.reference.SubjectsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What inputs are read with besides themselves.
 *
 * @param registry the institutions that reports are matched with
 * @param phrases by which the texts of raw reports are understood
 * @param subjects by which statements about the checklist are understood
 * @param requirements that the reports are held against
 * @param mark changes whenever an input must be read anew though it has not changed itself
 */
record ReadingBasis(
        InstitutionRegistry registry,
        ChannelPhrases phrases,
        ChecklistSubjects subjects,
        Requirements requirements,
        String mark) {
    /** Goes up whenever an input is read otherwise than before, or packed otherwise on the shelf. */
    private static final int READING = 7;

    private static final int DIGITS = 12;

    static ReadingBasis of(InputFolder folder) throws IOException {
        return new ReadingBasis(
                RegistryReader.read(folder.institutions()),
                PhrasesReader.read(folder.channels()),
                SubjectsReader.builtIn(),
                RequirementsReader.read(folder.requirements()),
                READING + "-" + digest(folder.institutions()) + "-" + digest(folder.channels()));
    }

    private static String digest(Path file) throws IOException {
        return Files.exists(file) ? Checksum.of(file).substring(0, DIGITS) : "none";
    }

    String checksum(String sha256) {
        return sha256 + "/" + mark;
    }
}
