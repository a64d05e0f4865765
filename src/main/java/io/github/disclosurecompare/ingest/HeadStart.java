package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.ingest.record.RecordReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reading that begins before there is a store to file it in: opening that and putting the job together take as long as
 * reading some hundred thousand rows, and leave a processor idle. The reference is read, and the first file of records
 * that the last publication was not made of.
 */
public final class HeadStart implements AutoCloseable {
    private final DataSnapshot data;
    private final FutureTask<SnapshotReader> reader;
    private final Optional<InputFile> first;
    private FutureTask<InputReading> firstReading;

    private HeadStart(DataSnapshot data, Optional<InputFile> first) {
        this.data = data;
        this.first = first;
        this.reader = new FutureTask<>(() -> new SnapshotReader(data));
        this.firstReading = new FutureTask<>(() -> reader.get().read(first.orElseThrow()));
    }

    /** @param published the SHA-256 of the inputs of the last publication, by path */
    public static HeadStart begin(DataSnapshot data, Map<String, String> published) throws IOException {
        HeadStart start = new HeadStart(
                data,
                data.listInputs().stream()
                        .filter(input -> RecordReader.canRead(input.path()))
                        .filter(input -> !data.checksum(input).equals(published.get(input.path())))
                        .findFirst());
        Thread thread = new Thread(start.work(), "head start");
        thread.setDaemon(true);
        thread.start();
        return start;
    }

    /** The reading may be asked for, and given away, before its thread comes to it. */
    private Runnable work() {
        FutureTask<InputReading> begun = firstReading;
        return () -> {
            reader.run();
            if (first.isPresent()) {
                begun.run();
            }
        };
    }

    DataSnapshot data() {
        return data;
    }

    ReadingBasis basis() throws IOException {
        return result(reader).basis();
    }

    /**
     * Waits for the reading where it has begun, else reads. An input is given out once.
     *
     * @throws SnapshotReader.ChangedException if it is no longer what the snapshot has
     */
    InputReading read(InputFile input) throws IOException {
        if (!first.equals(Optional.of(input))) {
            return result(reader).read(input);
        }
        FutureTask<InputReading> begun = firstReading;
        firstReading = null;
        return result(begun);
    }

    private static <T> T result(FutureTask<T> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw raised(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What the reading itself threw: it may have waited for the reference in its turn. */
    private static IOException raised(ExecutionException failure) {
        Throwable cause = failure.getCause();
        while (cause instanceof ExecutionException) {
            cause = cause.getCause();
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (IOException) cause;
    }

    @Override
    public void close() {
        if (reader.isDone()) {
            try {
                result(reader).close();
            } catch (IOException | RuntimeException e) {
                // The reference could not be read, so nothing was opened.
            }
        }
    }
}
