package io.github.disclosurecompare;

import io.github.disclosurecompare.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A data folder of its own for a test that edits it, with a store and an output folder beside it. */
final class Journey {
    private static final Path SAMPLE = Path.of("src/test/resources/journey");

    private final Path folder;

    /** @param folder empty; gets a copy of the sample */
    Journey(Path folder) {
        this.folder = folder;
        copy("records");
        copy("reference");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Replaces all of one text in an input by another. */
    void edit(String input, String old, String now) throws IOException {
        Path file = data().resolve(input);
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(input + " has no " + old);
        }
        Files.writeString(file, text.replace(old, now));
    }

    void write(String input, String text) throws IOException {
        Files.writeString(data().resolve(input), text);
    }

    void delete(String input) throws IOException {
        Files.delete(data().resolve(input));
    }

    /** @return the exit code */
    int run(String... more) {
        return runBeside("store", "out", more);
    }

    /**
     * Runs with another store or output folder.
     *
     * @param out a folder beside the data
     */
    int runBeside(String store, String out, String... more) {
        return execute("run", store, out, Stream.concat(Stream.of("--quiet"), Stream.of(more)));
    }

    /**
     * Executes a command.
     *
     * @return the exit code
     */
    int execute(String command, String... more) {
        return execute(command, "store", "out", Stream.of(more));
    }

    /** A command in a process of its own; what it says is appended to {@code said} beside the data. */
    ProcessBuilder process(String command, String... more) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DisclosureCompareApplication.class.getName()));
        line.addAll(List.of(line(command, "store", "out", Stream.of(more))));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()));
    }

    private int execute(String command, String store, String out, Stream<String> more) {
        return Commands.execute(line(command, store, out, more));
    }

    private String[] line(String command, String store, String out, Stream<String> more) {
        List<String> line = new ArrayList<>(List.of(command, "--data", data().toString()));
        List<String> given = more.toList();
        if (!given.contains("--out")) {
            line.addAll(List.of("--out", folder.resolve(out).toString()));
        }
        if (!given.contains("--db")) {
            line.addAll(List.of("--db", "jdbc:h2:file:" + folder.resolve(store)));
        }
        line.addAll(given);
        return line.toArray(String[]::new);
    }

    Publication current() {
        return new Publication(out().resolve("current"));
    }

    /** The number of the publication that readers see. */
    String generation() throws IOException {
        return out().resolve("current").toRealPath().getFileName().toString();
    }

    /** The checksums of all that is a function of the inputs. */
    Map<String, String> content() throws IOException {
        return current().content();
    }

    private void copy(String part) {
        try (Stream<Path> files = Files.walk(SAMPLE.resolve(part))) {
            for (Path file : files.toList()) {
                Path copy = data().resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
