package io.github.disclosurecompare.publish.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes readers back to an earlier generation, where they stay until there is something new to publish. */
public final class Rollback {
    private final GenerationFolders generations;

    /** @param out the output folder */
    public Rollback(Path out) {
        this.generations = new GenerationFolders(out);
    }

    /** It is not possible; the message says why. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String reason) {
            super(reason + "; nothing was changed");
        }
    }

    /**
     * @param wanted number of the generation; empty for the one before the current one
     * @return its number
     */
    public String to(Optional<String> wanted) throws IOException, RefusedException {
        List<String> numbers = generations.numbers();
        String current = generations.findCurrentNumber().orElse("");
        Optional<String> number = wanted.isPresent()
                ? wanted.filter(numbers::contains)
                : numbers.stream().filter(other -> other.compareTo(current) < 0).reduce((one, later) -> later);
        if (number.isEmpty()) {
            throw new RefusedException("there is no generation %s in %s; there are %s"
                    .formatted(
                            wanted.orElse("before " + (current.isEmpty() ? "none" : current)),
                            generations.out(),
                            numbers.isEmpty() ? "none" : String.join(", ", numbers)));
        }
        refuseDamaged(number.get());
        new Note(number.get(), numbers.get(numbers.size() - 1)).write(generations.out());
        generations.pointTo(number.get());
        return number.get();
    }

    private void refuseDamaged(String number) throws IOException, RefusedException {
        Path folder = generations.folder(number);
        Map<String, String> published = Certificate.sums(folder);
        if (published.isEmpty()) {
            throw new RefusedException("generation " + number + " is damaged: it has no SHA256SUMS");
        }
        for (Map.Entry<String, String> file : published.entrySet()) {
            if (!isAsPublished(folder.resolve(file.getKey()), file.getValue())) {
                throw new RefusedException(
                        "generation " + number + " is damaged: " + file.getKey() + " is not what was published");
            }
        }
    }

    private static boolean isAsPublished(Path file, String sha256) throws IOException {
        try {
            return StagedFiles.checksum(file).equals(sha256);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What the generations were made of that readers were taken back from; none where they were not. */
    public List<MadeOf> listWithdrawn() throws IOException {
        Optional<String> current = generations.findCurrentNumber();
        Optional<Note> note =
                Note.find(generations.out()).filter(found -> current.equals(Optional.of(found.current())));
        List<MadeOf> withdrawn = new ArrayList<>();
        if (note.isPresent()) {
            for (String number : generations.numbers()) {
                if (note.get().withdraws(number)) {
                    new PublishedRun(generations.folder(number)).findMadeOf().ifPresent(withdrawn::add);
                }
            }
        }
        return withdrawn;
    }

    /**
     * A note beside {@code current}, so that the next night does not publish the same again. It holds for as long as
     * {@code current} points to where it was taken back to.
     *
     * @param current the number that readers were taken back to
     * @param newest the number of the newest generation then; one behind it was never seen, its run broke off
     */
    private record Note(String current, String newest) {
        private static final String FILE = ".rollback";
        private static final Pattern FORM = Pattern.compile("(\\d{6}) instead of (\\d{6})\\s*");

        static Optional<Note> find(Path out) throws IOException {
            Path file = out.resolve(FILE);
            Matcher written = FORM.matcher(Files.exists(file) ? Files.readString(file) : "");
            return written.matches() ? Optional.of(new Note(written.group(1), written.group(2))) : Optional.empty();
        }

        void write(Path out) throws IOException {
            Disk.replace(out.resolve(FILE), current + " instead of " + newest + "\n");
        }

        boolean withdraws(String number) {
            return number.compareTo(current) > 0 && number.compareTo(newest) <= 0;
        }
    }
}
