package io.github.disclosurecompare.publish.change;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a publication was made of.
 *
 * @param program version of the program and of Java
 * @param peerGroup who is ranked with whom
 * @param locale language of what people read
 * @param reference digest of the reference files
 * @param decisions digest of the decisions
 * @param inputs SHA-256 by path; empty where nothing tells. Behind it, for each academic year that was taken up of another
 *     state of the file, {@code +2020-2021:} and the SHA-256 of that, or nothing where the file was gone
 */
public record Basis(
        String program,
        String peerGroup,
        String locale,
        String reference,
        String decisions,
        Optional<Map<String, String>> inputs) {

    private static final Pattern GONE = Pattern.compile(":(?=\\+|$)");

    /** What became of an input. */
    enum Fate {
        SAME,
        NEW,
        CHANGED,
        REMOVED,
        /** There is no such input in either. */
        NONE
    }

    /** How a program is named, with the Java that it runs on. */
    public static String program(String version) {
        return version + ", Java " + Runtime.version().feature();
    }

    public boolean hasSameProgram(Basis other) {
        return program.equals(other.program);
    }

    public boolean hasSameSettings(Basis other) {
        return peerGroup.equals(other.peerGroup) && locale.equals(other.locale);
    }

    public boolean hasSameReference(Basis other) {
        return reference.equals(other.reference);
    }

    boolean hasSameDecisions(Basis other) {
        return decisions.equals(other.decisions);
    }

    /** What became of an input from here to a later publication; one that was not read to its end has no checksum. */
    Fate fate(String path, Basis later) {
        if (!later.checksums().containsKey(path)) {
            return checksums().containsKey(path) ? Fate.REMOVED : Fate.NONE;
        }
        String old = checksums().getOrDefault(path, "");
        String now = later.checksums().get(path);
        if (old.equals(now)) {
            return Fate.SAME;
        }
        if (GONE.matcher(now).find()) {
            return Fate.REMOVED;
        }
        return old.isEmpty() || old.startsWith("+") ? Fate.NEW : Fate.CHANGED;
    }

    /** Whether any input has met a fate until a later publication. */
    boolean hasFate(Fate fate, Basis later) {
        return Stream.concat(checksums().keySet().stream(), later.checksums().keySet().stream())
                .anyMatch(path -> fate(path, later) == fate);
    }

    private Map<String, String> checksums() {
        return inputs.orElse(Map.of());
    }
}
