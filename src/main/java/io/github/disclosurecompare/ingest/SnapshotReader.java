package io.github.disclosurecompare.ingest;

import java.io.IOException;

/** Reads inputs as the snapshot has them. May be used by several threads. */
final class SnapshotReader implements AutoCloseable {
    private final DataSnapshot data;
    private final ReadingBasis basis;
    private final InputReader reader;

    SnapshotReader(DataSnapshot data) throws IOException {
        this.data = data;
        this.basis = ReadingBasis.of(data.folder());
        this.reader = new InputReader(basis);
    }

    ReadingBasis basis() {
        return basis;
    }

    /** That an input is no longer what the snapshot has. */
    static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws ChangedException if it is no longer what the snapshot has */
    InputReading read(InputFile input) throws IOException {
        CheckedSource source = new CheckedSource(input.file());
        String sha256 = data.checksum(input);
        InputReading reading = reader.read(input.path(), sha256, source::open);
        if (!source.checksum().equals(sha256)) {
            throw new ChangedException();
        }
        return reading;
    }

    @Override
    public void close() {
        reader.close();
    }
}
