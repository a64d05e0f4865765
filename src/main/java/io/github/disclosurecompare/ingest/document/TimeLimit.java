package io.github.disclosurecompare.ingest.document;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Kills a child that takes too long: too much of a processor, or none of it for a while. The clock alone does not
 * count, for on a busy machine it would refuse good documents that are merely waiting for their turn.
 */
final class TimeLimit implements AutoCloseable {
    private static final Duration LONGEST_WORK = Duration.ofSeconds(4);
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(5);
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final Duration longestWork;
    private final Duration longestIdle;
    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "document-time-limit");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit() {
        this(LONGEST_WORK, LONGEST_IDLE);
    }

    TimeLimit(Duration longestWork, Duration longestIdle) {
        this.longestWork = longestWork;
        this.longestIdle = longestIdle;
    }

    /** Watches a child at one document. */
    Watch watch(Process child) {
        return new Watch(child, longestWork, longestIdle);
    }

    /** Watches a child that is being started. */
    Watch watchStart(Process child) {
        return new Watch(child, LONGEST_START, LONGEST_START);
    }

    @Override
    public void close() {
        watchman.shutdownNow();
    }

    /** One spell of watching, from its making to its closing. */
    final class Watch implements AutoCloseable {
        private final Process child;
        private final Duration mostWork;
        private final Duration mostIdle;
        private final ScheduledFuture<?> looking;
        private Duration lastWork;
        private long lastWorkAt = System.nanoTime();
        private volatile boolean hasKilled;

        private Watch(Process child, Duration work, Duration idle) {
            this.child = child;
            this.lastWork = work();
            this.mostWork = lastWork.plus(work);
            this.mostIdle = idle;
            this.looking = watchman.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }

        boolean hasKilled() {
            return hasKilled;
        }

        @Override
        public void close() {
            looking.cancel(false);
        }

        private void look() {
            Duration work = work();
            if (!work.equals(lastWork)) {
                lastWork = work;
                lastWorkAt = System.nanoTime();
            }
            boolean isIdle = System.nanoTime() - lastWorkAt > mostIdle.toNanos();
            if (isIdle || work.compareTo(mostWork) > 0) {
                hasKilled = true;
                child.destroyForcibly();
            }
        }

        /** What the child has had of a processor so far. */
        private Duration work() {
            return child.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
