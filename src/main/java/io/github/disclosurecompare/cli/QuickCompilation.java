package io.github.disclosurecompare.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Has the JVM compile quickly rather than well where processors are few. A run is over before the optimising compiler's
 * work pays, and on two processors that work takes a quarter of the time away from the run itself.
 */
final class QuickCompilation {
    private static final int MANY_PROCESSORS = 4;
    private static final String DIRECTIVES = "/compiler-directives.json";

    private static final AtomicBoolean CHOSEN = new AtomicBoolean();

    private QuickCompilation() {}

    static void choose() {
        if (Runtime.getRuntime().availableProcessors() >= MANY_PROCESSORS || CHOSEN.getAndSet(true)) {
            return;
        }
        try (InputStream directives = QuickCompilation.class.getResourceAsStream(DIRECTIVES)) {
            Path file = Files.createTempFile("disclosure-compare", ".json");
            try {
                Files.copy(directives, file, StandardCopyOption.REPLACE_EXISTING);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException e) {
            // A JVM that takes no directives compiles as it sees fit: slower, with the same result.
        }
    }
}
