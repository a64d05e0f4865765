package io.github.disclosurecompare.publish.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which files of a publication are those of the last one to the byte, and which are not: the word of their checksums.
 *
 * @param old SHA-256 of the last publication's files, by path
 * @param now SHA-256 of the new one's
 */
public record Certificate(SortedMap<String, String> old, SortedMap<String, String> now) {
    private static final int HEX_DIGITS = 64;

    /** @param published folder of the last publication */
    public static Certificate of(Path published, SortedMap<String, String> now) throws IOException {
        return new Certificate(sums(published), now);
    }

    public SortedMap<String, String> kept() {
        return filtered(now, entry -> entry.getValue().equals(old.get(entry.getKey())));
    }

    /** With their new checksums. */
    public SortedMap<String, String> changed() {
        return filtered(
                now,
                entry -> old.containsKey(entry.getKey()) && !entry.getValue().equals(old.get(entry.getKey())));
    }

    public SortedMap<String, String> come() {
        return filtered(now, entry -> !old.containsKey(entry.getKey()));
    }

    public SortedMap<String, String> gone() {
        return filtered(old, entry -> !now.containsKey(entry.getKey()));
    }

    /** Whether both have the same files with the same bytes. */
    public boolean isSame() {
        return old.equals(now);
    }

    public boolean hasKept(String path) {
        return now.containsKey(path) && now.get(path).equals(old.get(path));
    }

    private static SortedMap<String, String> filtered(
            SortedMap<String, String> files, Predicate<Map.Entry<String, String>> wanted) {
        SortedMap<String, String> filtered = new TreeMap<>();
        files.entrySet().stream().filter(wanted).forEach(entry -> filtered.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableSortedMap(filtered);
    }

    /** What {@code SHA256SUMS} says of each file of a publication; nothing where there is none. */
    static SortedMap<String, String> sums(Path published) throws IOException {
        Path file = published.resolve("SHA256SUMS");
        SortedMap<String, String> sums = new TreeMap<>();
        if (Files.exists(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(line -> line.length() > HEX_DIGITS + 2)
                        .forEach(line -> sums.put(line.substring(HEX_DIGITS + 2), line.substring(0, HEX_DIGITS)));
            }
        }
        return sums;
    }
}
