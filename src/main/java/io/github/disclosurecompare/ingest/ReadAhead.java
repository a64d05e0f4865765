package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.ingest.record.RecordReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Reads raw reports on all processors, some way ahead of whoever takes them, and gives them out in their order. A file
 * of records may fill half of the heap: it is read when its turn comes, and nothing beyond it before.
 */
final class ReadAhead<T> implements AutoCloseable {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_AHEAD = 16 * PROCESSORS;

    private final Iterator<InputFile> files;
    private final Function<InputFile, T> reader;
    private final Deque<FutureTask<T>> ahead = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS, task -> {
        Thread thread = new Thread(task, "reports");
        thread.setDaemon(true);
        return thread;
    });
    private boolean isRecordsNext;

    ReadAhead(Iterator<InputFile> files, Function<InputFile, T> reader) {
        this.files = files;
        this.reader = reader;
    }

    boolean hasNext() {
        return !ahead.isEmpty() || files.hasNext();
    }

    T next() {
        while (files.hasNext() && !isRecordsNext && ahead.size() < MOST_AHEAD) {
            InputFile file = files.next();
            FutureTask<T> task = new FutureTask<>(() -> reader.apply(file));
            isRecordsNext = RecordReader.canRead(file.path());
            if (!isRecordsNext) {
                threads.execute(task);
            }
            ahead.add(task);
        }
        FutureTask<T> first = ahead.remove();
        if (isRecordsNext && ahead.isEmpty()) {
            isRecordsNext = false;
            first.run();
        }
        return result(first);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
