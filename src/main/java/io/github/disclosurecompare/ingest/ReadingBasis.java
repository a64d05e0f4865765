package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import java.io.IOException;
import java.nio.file.Files;

/**
 * What the reading of an input depends on besides the input.
 *
 * @param registry the institutions that records are matched with
 * @param mark changes whenever an input must be read anew though it has not changed itself
 */
record ReadingBasis(InstitutionRegistry registry, String mark) {
    /** Goes up whenever a record is read otherwise than before, or packed otherwise on the shelf. */
    private static final int READING = 3;

    static ReadingBasis of(InputFolder folder) throws IOException {
        String list = Files.exists(folder.institutions()) ? Checksum.of(folder.institutions()) : "none";
        return new ReadingBasis(
                RegistryReader.read(folder.institutions()),
                READING + "-" + list.substring(0, Math.min(16, list.length())));
    }

    String checksum(String sha256) {
        return sha256 + "/" + mark;
    }
}
