package io.github.disclosurecompare.cli.schedule;

import java.time.ZonedDateTime;
import org.springframework.scheduling.support.CronExpression;

/** When to run: second, minute, hour, day of the month, month and day of the week. */
public final class Timetable {
    private final CronExpression cron;

    private Timetable(CronExpression cron) {
        this.cron = cron;
    }

    /** @throws IllegalArgumentException if it is no cron expression of six fields, or of no time that ever comes */
    public static Timetable parse(String written) {
        Timetable timetable = new Timetable(CronExpression.parse(written));
        timetable.next(ZonedDateTime.now());
        return timetable;
    }

    /** The first time behind another. */
    ZonedDateTime next(ZonedDateTime after) {
        ZonedDateTime next = cron.next(after);
        if (next == null) {
            throw new IllegalArgumentException("'" + cron + "' is a time that never comes");
        }
        return next;
    }
}
