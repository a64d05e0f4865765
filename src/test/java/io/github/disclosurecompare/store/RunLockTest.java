package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLockTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondRunIsToldWhichOneHoldsTheStore() throws Exception {
        Path file = folder.resolve("new/store.run");
        try (RunLock lock = RunLock.take(file, "the store", "run 20211105-020000-7")) {
            assertThatExceptionOfType(RunLock.HeldException.class)
                    .isThrownBy(() -> RunLock.take(file, "the store", "run 8"))
                    .withMessageContaining("run 20211105-020000-7");
        }
        try (RunLock next = RunLock.take(file, "the store", "run 9")) {
            assertThat(file).exists();
        }
    }

    @Test
    void aHolderThatHasNotSignedYetIsWaitedFor() throws Exception {
        Path file = folder.resolve("store.run");
        try (RunLock lock = RunLock.take(file, "the store", "")) {
            CompletableFuture.runAsync(
                    () -> write(file, "run 7"), CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
            assertThatExceptionOfType(RunLock.HeldException.class)
                    .isThrownBy(() -> RunLock.take(file, "the store", "run 8"))
                    .withMessage("the store is held by run 7");
        }
    }

    @Test
    void aHolderThatCannotSignIsAnotherRun() throws Exception {
        Path file = folder.resolve("store.run");
        try (RunLock lock = RunLock.take(file, "the store", "")) {
            assertThatExceptionOfType(RunLock.HeldException.class)
                    .isThrownBy(() -> RunLock.take(file, "the store", "run 8"))
                    .withMessage("the store is held by another run");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "jdbc:h2:file:./.store/disclosure, ./.store/disclosure.run",
        "jdbc:h2:file:/var/store;MODE=LEGACY, /var/store.run",
        "jdbc:h2:/var/store, /var/store.run",
        "jdbc:h2:mem:store, ",
        "jdbc:postgresql://localhost/store, "
    })
    void theLockLiesBesideAnH2File(String url, Path file) {
        assertThat(new StoreAddress(url).lockFile().orElse(null)).isEqualTo(file);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "jdbc:mysql://localhost/store, jdbc:postgresql://HOST/DATABASE",
        "jdbc:h2:store, begins with ./",
        "jdbc:h2:file:store/disclosure, begins with ./"
    })
    void anotherDatabaseIsRefused(String url, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoreAddress(url))
                .withMessageContaining(why);
    }
}
