package io.github.disclosurecompare.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.github.disclosurecompare.store.ScratchFolder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Sets the JVM up for work that lasts seconds. It is made for work that lasts days: of a run over a million figures on
 * two processors, compiling well and collecting with care took more than a third of the processors' time.
 */
final class ShortRun {
    private static final int MANY_PROCESSORS = 4;
    private static final String DIRECTIVES = "/compiler-directives.json";
    private static final long WORTH_COLLECTING = 256L << 20;
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private ShortRun() {}

    static void prepare() {
        if (!PREPARED.getAndSet(true)) {
            keepHeap();
            if (Runtime.getRuntime().availableProcessors() < MANY_PROCESSORS) {
                compileQuickly();
            }
        }
    }

    /** To be called between steps, when next to nothing is alive: it takes 50 ms and spares marking around the living. */
    static void collect() {
        Runtime heap = Runtime.getRuntime();
        if (heap.totalMemory() - heap.freeMemory() > WORTH_COLLECTING) {
            System.gc();
        }
    }

    /** What the heap has once grown to it keeps, and it grows to all that it may have at the first full collection. */
    private static void keepHeap() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            jvm.setVMOption("MaxHeapFreeRatio", "100");
            jvm.setVMOption("MinHeapFreeRatio", "97");
        } catch (IllegalArgumentException e) {
            // A collector without these options sizes its heap as it sees fit.
        }
    }

    /** The optimising compiler's work would not pay before the run ends, and takes processors from the run itself. */
    private static void compileQuickly() {
        try (InputStream directives = ShortRun.class.getResourceAsStream(DIRECTIVES)) {
            Path file = ScratchFolder.place("compiler-directives.json");
            try {
                Files.copy(directives, file);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (JMException | IOException e) {
            // A JVM that takes no directives compiles as it sees fit: slower, with the same result.
        }
    }
}
