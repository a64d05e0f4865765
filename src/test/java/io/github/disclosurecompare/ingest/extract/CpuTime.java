package io.github.disclosurecompare.ingest.extract;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How much work something is, however busy the machine. */
final class CpuTime {
    private CpuTime() {}

    static Duration of(Runnable work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
    }
}
