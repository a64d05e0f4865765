package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {
    @TempDir
    private Path temp;

    private final List<Process> started = new ArrayList<>();

    /** Makes a file, and clears away what others left; says what it sees then, and goes on until it is told to end. */
    static final class Owner {
        public static void main(String[] arguments) throws IOException {
            Files.writeString(ScratchFolder.place("a.txt"), "x");
            ScratchFolder.clearLeft();
            System.out.println("made");
            System.in.read();
        }
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void itGoesWithItsProcess() throws Exception {
        Process owner = start();
        assertThat(files()).containsExactlyInAnyOrder("a.txt", "lock");

        owner.getOutputStream().close();

        assertThat(owner.waitFor()).isZero();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void whatAKilledOneLeftGoesWithTheNextAndWhatALivingOneHasStays() throws Exception {
        start().destroyForcibly().waitFor();
        assertThat(folders()).hasSize(1);
        start();
        assertThat(folders()).hasSize(1);
        start();
        assertThat(folders()).hasSize(2);
    }

    @Test
    void oneThatIsBeingMadeStaysUnlessThatWasLongAgo() throws Exception {
        Path fresh = Files.createDirectory(temp.resolve("disclosure-compare-1"));
        Path old = Files.createDirectory(temp.resolve("disclosure-compare-2"));
        Path anothers = Files.createDirectory(temp.resolve("another-program-3"));
        for (Path longAgo : List.of(old, anothers)) {
            Files.setLastModifiedTime(longAgo, FileTime.from(Instant.parse("2021-11-01T00:00:00Z")));
        }
        start();

        assertThat(folders()).contains(fresh, anothers).doesNotContain(old);
    }

    private Process start() throws IOException {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(owner);
        assertThat(owner.inputReader().readLine()).isEqualTo("made");
        return owner;
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(temp)) {
            return folders.toList();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
