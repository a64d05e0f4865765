package io.github.disclosurecompare.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The data folder as a run found it. All that is decided by checksums is decided by these, so that it is decided of the
 * same bytes; a file that has changed by the time it is read is noticed by them.
 */
public final class DataSnapshot {
    private final InputFolder folder;
    private final SortedMap<String, String> checksums;

    private DataSnapshot(InputFolder folder, SortedMap<String, String> checksums) {
        this.folder = folder;
        this.checksums = checksums;
    }

    /** @param data the data folder */
    public static DataSnapshot of(Path data) throws IOException {
        InputFolder folder = new InputFolder(data);
        return new DataSnapshot(folder, folder.checksums());
    }

    /** The SHA-256 of all that a run depends on - inputs, reference and decisions - by path. */
    public Map<String, String> checksums() {
        return checksums;
    }

    InputFolder folder() {
        return folder;
    }

    String checksum(InputFile input) {
        return checksums.get(input.path());
    }

    /** In the order of their paths; without those that have come since. */
    List<InputFile> listInputs() throws IOException {
        return folder.listInputs().stream()
                .filter(input -> checksums.containsKey(input.path()))
                .toList();
    }

    List<InputFile> listDecisions() {
        return folder.listDecisions();
    }
}
