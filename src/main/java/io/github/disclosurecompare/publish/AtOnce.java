package io.github.disclosurecompare.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things at the same time and goes on when all are done. */
final class AtOnce {
    private AtOnce() {}

    /** Something to do that may write files. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    static void run(Task... tasks) throws IOException {
        run(tasks.length, List.of(tasks));
    }

    /** @throws IOException or whatever else the first of the tasks that failed has thrown, when all have ended */
    static void run(int threads, List<Task> tasks) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done :
                    pool.invokeAll(tasks.stream().map(AtOnce::callable).toList())) {
                result(done);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits for what another thread does, and throws what it threw. */
    static <R> R result(Future<R> done) throws IOException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Callable<Void> callable(Task task) {
        return () -> {
            task.run();
            return null;
        };
    }

    private static IOException rethrown(Throwable cause) {
        if (cause instanceof IOException failed) {
            return failed;
        }
        if (cause instanceof UncheckedIOException failed) {
            return failed.getCause();
        }
        throw cause instanceof RuntimeException failed ? failed : new IllegalStateException(cause);
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", e);
    }
}
