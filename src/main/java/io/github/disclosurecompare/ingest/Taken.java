package io.github.disclosurecompare.ingest;

import java.io.IOException;
import java.util.Optional;

/**
 * An input that was looked at.
 *
 * @param checksum as the shelf keeps it
 * @param reading empty where the input is as it was, or where it could not be read
 * @param problem why it could not be read
 */
record Taken(String path, String checksum, Optional<InputReading> reading, Optional<String> problem) {

    /** Reads an input. */
    @FunctionalInterface
    interface Attempt {
        InputReading read() throws IOException;
    }

    static Taken unchanged(String path) {
        return new Taken(path, "", Optional.empty(), Optional.empty());
    }

    /** Whatever an attempt comes to, it is about this one input. */
    static Taken read(String path, String checksum, Attempt attempt) {
        try {
            return new Taken(path, checksum, Optional.of(attempt.read()), Optional.empty());
        } catch (SnapshotReader.ChangedException e) {
            return unread(path, "changed while it was read; its last reading stands");
        } catch (DeadlyInputException e) {
            return unread(path, e.getMessage() + "; its last reading stands");
        } catch (IOException e) {
            return unread(path, "cannot be read: " + e);
        }
    }

    private static Taken unread(String path, String problem) {
        return new Taken(path, "", Optional.empty(), Optional.of(problem));
    }
}
