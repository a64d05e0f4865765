package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Store and output folder on one small disk that runs full at some point of a run. {@code -Dfull.points=100} for many
 * points. Left out where this machine does not let a disk be mounted.
 */
class FullDiskTest {
    private static final int POINTS = Integer.getInteger("full.points", 4);

    @TempDir
    private Path temp;

    private Path disk;
    private Disturbed disturbed;

    @BeforeEach
    void publishOnADiskOfItsOwn() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                isDone("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
                "no small disk can be mounted on this machine");
        disturbed = Disturbed.onAFile(disk);
        disturbed.change();
        disturbed.assertNextRunMakesUpForIt();
    }

    @AfterEach
    void unmount() throws Exception {
        isDone("umount", "-l", disk.toString());
    }

    @Test
    void atEachPointOfARunTheLastPublicationStandsAndTheNextRunWithSpaceSucceeds(TestReporter reporter)
            throws Exception {
        long need = need();
        for (int point = 0; point < POINTS; point++) {
            Map<String, String> before = disturbed.journey().content();
            String generation = disturbed.journey().generation();
            disturbed.change();
            long left = need * point / POINTS;
            leave(left);

            int code = run();

            disturbed.assertNothingIsHalf();
            if (code == 1) {
                assertThat(said())
                        .matches(
                                "(?s).*(the disk of the store is full: it needs room for|No space left.+ MB are free).*");
                assertThat(disturbed.journey().generation()).isEqualTo(generation);
                assertThat(disturbed.journey().content()).isEqualTo(before);
            } else {
                assertThat(code).isEqualTo(3);
            }
            Files.delete(disk.resolve("filler"));
            disturbed.assertNextRunMakesUpForIt();
            reporter.publishEntry(left / 1024 + " KB left", "exit code " + code + ", " + said());
        }
    }

    /** What a run takes of the disk, and what is taken and given back on the way. */
    private long need() throws Exception {
        long before = Files.getFileStore(disk).getUsableSpace();
        disturbed.change();
        assertThat(run()).isEqualTo(3);
        return (before - Files.getFileStore(disk).getUsableSpace()) * 5 / 4;
    }

    private void leave(long left) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(disk.resolve("filler"), new byte[(int) (free - left)]);
    }

    private int run() throws Exception {
        Path said = temp.resolve("said");
        Files.deleteIfExists(said);
        return disturbed.run().redirectOutput(said.toFile()).start().waitFor();
    }

    private String said() throws IOException {
        return Files.readString(temp.resolve("said")).strip();
    }

    private static boolean isDone(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
