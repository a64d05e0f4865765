package io.github.disclosurecompare.cli.schedule;

import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs a command whenever it is time, one after the other. */
public final class Nights {
    /** A machine that slept or whose clock was set is noticed after so long. */
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private static final int SECONDS_TO_STOP = 25;

    private final Timetable timetable;
    private final List<String> command;
    private final Consumer<String> log;

    /** @param log takes one line for each thing that happens */
    public Nights(Timetable timetable, List<String> command, Consumer<String> log) {
        this.timetable = timetable;
        this.command = List.copyOf(command);
        this.log = log;
    }

    /** Goes on until the process is told to end; what it runs then is told, too. */
    public void run() throws InterruptedException {
        while (true) {
            ZonedDateTime due = timetable.next(ZonedDateTime.now());
            log.accept("next run at " + due.truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime());
            awaitTime(due);
            runOnce();
        }
    }

    private static void awaitTime(ZonedDateTime due) throws InterruptedException {
        for (Duration left = left(due); !left.isNegative() && !left.isZero(); left = left(due)) {
            Duration nap = left.compareTo(LONGEST_NAP) < 0 ? left.plusMillis(1) : LONGEST_NAP;
            TimeUnit.NANOSECONDS.sleep(nap.toNanos());
        }
    }

    private static Duration left(ZonedDateTime due) {
        return Duration.between(ZonedDateTime.now(), due);
    }

    /** Whatever becomes of it, there is another night. */
    private void runOnce() throws InterruptedException {
        try {
            Process night = new ProcessBuilder(command).inheritIO().start();
            Thread hook = new Thread(() -> stop(night), "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            log.accept("the run ended with exit code " + night.waitFor());
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IOException e) {
            log.accept("the run could not be started: " + e.getMessage());
        } catch (IllegalStateException e) {
            // We are being told to end: the night has been told already.
            TimeUnit.SECONDS.sleep(SECONDS_TO_STOP);
        }
    }

    private static void stop(Process night) {
        night.destroy();
        try {
            if (!night.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                night.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
