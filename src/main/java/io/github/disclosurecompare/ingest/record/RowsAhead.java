package io.github.disclosurecompare.ingest.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Parses rows on a thread of its own, some way ahead of whoever takes them: half of the reading time is parsing. */
final class RowsAhead implements AutoCloseable {
    private static final int BATCH = 1000;
    private static final int MOST_BATCHES = 4;

    private final BlockingQueue<List<CsvRow>> batches = new ArrayBlockingQueue<>(MOST_BATCHES);
    private final Thread parser;
    private Iterator<CsvRow> batch = List.<CsvRow>of().iterator();
    private boolean isAtEnd;
    /** Why there are no more rows, if not because the text ends; set before the last batch. */
    private RuntimeException failure;

    private volatile boolean isClosed;

    RowsAhead(Iterator<CsvRow> rows) {
        parser = new Thread(() -> parse(rows), "csv");
        parser.setDaemon(true);
        parser.start();
    }

    /**
     * The next row; null behind the last one.
     *
     * @throws CsvParseException if the text cannot be parsed from here on
     */
    CsvRow next() throws IOException {
        while (!batch.hasNext() && !isAtEnd) {
            List<CsvRow> more = take();
            batch = more.iterator();
            isAtEnd = more.size() < BATCH;
        }
        if (batch.hasNext()) {
            return batch.next();
        }
        if (failure instanceof UncheckedIOException unread) {
            throw unread.getCause();
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    private List<CsvRow> take() throws IOException {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The last batch is one that is not full. */
    private void parse(Iterator<CsvRow> rows) {
        List<CsvRow> more;
        do {
            more = new ArrayList<>(BATCH);
            try {
                while (more.size() < BATCH && rows.hasNext()) {
                    more.add(rows.next());
                }
            } catch (RuntimeException e) {
                failure = e;
            }
        } while (hand(more) && more.size() == BATCH);
    }

    private boolean hand(List<CsvRow> more) {
        try {
            while (!isClosed) {
                if (batches.offer(more, 10, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Waits until nothing reads the text any more. */
    @Override
    public void close() {
        isClosed = true;
        boolean isInterrupted = false;
        while (parser.isAlive()) {
            try {
                parser.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
