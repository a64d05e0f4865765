package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Sha256;
import io.github.disclosurecompare.publish.change.Basis;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a publication is a function of - inputs, decisions, reference, settings, program version and JDK - in one
 * digest, and parts of it in digests of their own.
 */
record RunState(String version, String digest, String reference, String decisions) {

    /** @param checksums of all files of the data folder, by path and in its order */
    static RunState of(Settings settings, Map<String, String> checksums, String version) {
        String whole = "version " + version + "\n"
                + "java " + Runtime.version().feature() + "\n"
                + "peer-group " + settings.peerGroup().code() + "\n"
                + "locale " + settings.locale().toLanguageTag() + "\n"
                + lines(checksums, "");
        return new RunState(
                version,
                Sha256.hex(whole),
                Sha256.hex(lines(checksums, "reference/")),
                Sha256.hex(lines(checksums, "decisions/")));
    }

    /**
     * The same as a run of one year takes it up: never the state of all that there is. Of decisions it takes up no more than
     * those about the year, so that a later run still finds others than were published.
     *
     * @param published digest of the decisions of the last publication
     */
    RunState of(AcademicYear year, String published) {
        String taken = decisions.equals(published) ? decisions : Sha256.hex(year + "\n" + published + "\n" + decisions);
        return new RunState(version, digestOf(year), reference, taken);
    }

    /** The digest of what a run of one year is a function of. */
    String digestOf(AcademicYear year) {
        return Sha256.hex("academic-year " + year + "\n" + digest);
    }

    Basis basis(Settings settings) {
        return new Basis(
                Basis.program(version),
                settings.peerGroup().code(),
                settings.locale().toLanguageTag(),
                reference,
                decisions,
                Optional.empty());
    }

    private static String lines(Map<String, String> checksums, String folder) {
        return checksums.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
