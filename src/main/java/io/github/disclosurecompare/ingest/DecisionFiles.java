package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Decisions;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.ingest.record.DecisionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two files under {@code decisions/}. They are short and read in every run. */
final class DecisionFiles {
    private static final String FOLDER = "decisions";
    private static final String CORRECTIONS = "corrections.csv";
    private static final String ACCEPTED_FINDINGS = "accepted-findings.csv";
    private static final List<String> NAMES = List.of(CORRECTIONS, ACCEPTED_FINDINGS);

    private final DecisionReader reader;

    DecisionFiles(InstitutionRegistry registry) {
        this.reader = new DecisionReader(registry);
    }

    /** Those of a data folder that are there. */
    static List<Path> list(Path data) {
        return NAMES.stream()
                .map(name -> data.resolve(FOLDER).resolve(name))
                .filter(Files::isRegularFile)
                .toList();
    }

    static boolean canRead(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder.endsWith(FOLDER) && NAMES.contains(file.getFileName().toString());
    }

    Decisions read(List<InputFile> files) throws IOException {
        Decisions decisions = Decisions.NONE;
        for (InputFile file : files) {
            decisions = decisions.plus(read(file));
        }
        return decisions;
    }

    Decisions read(InputFile file) throws IOException {
        return file.path().endsWith(CORRECTIONS)
                ? reader.readCorrections(file.path(), () -> Files.newInputStream(file.file()))
                : reader.readAcceptances(file.path(), () -> Files.newInputStream(file.file()));
    }
}
