package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output folder on a small disk of its own; left out where this machine does not let one be mounted. */
class DiskTroubleTest {
    private static final String MENDED = "2021-2022,disclosed,wechat,,501,";

    @TempDir
    private Path temp;

    private Journey journey;
    private Path out;
    private Map<String, String> before;

    @BeforeEach
    void publishOnADiskOfItsOwn() throws Exception {
        journey = new Journey(temp);
        out = Files.createDirectories(journey.out());
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=40m", "tmpfs", out.toString()),
                "no small disk can be mounted on this machine");
        assertThat(journey.run()).isEqualTo(3);
        before = journey.content();
        journey.edit("records/undergraduate.csv", "2021-2022,disclosed,wechat,,500,", MENDED);
    }

    @AfterEach
    void unmount() throws Exception {
        execute("umount", "-l", out.toString());
    }

    @ParameterizedTest(name = "{0} KB left")
    @ValueSource(ints = {0, 4, 100, 400, 800})
    void onAFullDiskTheLastPublicationStandsAndTheNextRunWithSpaceSucceeds(int left) throws Exception {
        fill(left);

        String said = runSaying(1);

        assertThat(said).contains("cannot write to " + out, "No space left", "MB are free");
        assertStands();
        Files.delete(out.resolve("filler"));
        assertThat(journey.run()).isEqualTo(3);
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void onAReadOnlyDiskTheLastPublicationStands() throws Exception {
        assertThat(mount("-o", "remount,ro", out.toString())).isTrue();

        assertThat(runSaying(1)).contains("cannot write to " + out, "mounted read-only");
        assertStands();
        assertThat(journey.execute("rollback")).isEqualTo(1);
    }

    private void assertStands() throws IOException {
        assertThat(journey.generation()).isEqualTo("000001");
        assertThat(journey.content()).isEqualTo(before);
        assertThat(out.resolve(".staging")).doesNotExist();
        assertThat(out.resolve("generations").toFile().list()).containsExactly("000001");
    }

    /** Leaves so many KB of the disk. */
    private void fill(int left) throws IOException {
        long free = Files.getFileStore(out).getUsableSpace();
        Files.write(out.resolve("filler"), new byte[(int) (free - 1024L * left)]);
    }

    private String runSaying(int code) {
        PrintStream errBefore = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(journey.run()).isEqualTo(code);
        } finally {
            System.setErr(errBefore);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    private static boolean mount(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "mount";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return execute(command) == 0;
    }

    private static int execute(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
