package io.github.disclosurecompare.ingest;

import java.nio.file.Path;

/**
 * A file of the data folder that is read.
 *
 * @param path relative to the data folder, with forward slashes
 */
public record InputFile(String path, Path file) implements Comparable<InputFile> {
    @Override
    public int compareTo(InputFile other) {
        return path.compareTo(other.path);
    }
}
