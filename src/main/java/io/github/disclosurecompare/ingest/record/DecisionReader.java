package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Decisions;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.io.IOException;
import java.util.List;

/** Reads the files of decisions, in the charsets of records. */
public final class DecisionReader {
    private final InstitutionRegistry registry;

    public DecisionReader(InstitutionRegistry registry) {
        this.registry = registry;
    }

    /** @param path of the file, relative to the data folder */
    public Decisions readCorrections(String path, RecordReader.Source source) throws IOException {
        DecisionSheet<Correction> sheet = new DecisionSheet<>(path, CorrectionRow.COLUMNS, new CorrectionRow(registry));
        read(source, sheet);
        return new Decisions(sheet.decisions(), List.of(), sheet.rejects());
    }

    /** @param path of the file, relative to the data folder */
    public Decisions readAcceptances(String path, RecordReader.Source source) throws IOException {
        DecisionSheet<Acceptance> sheet = new DecisionSheet<>(path, AcceptanceRow.COLUMNS, new AcceptanceRow());
        read(source, sheet);
        return new Decisions(List.of(), sheet.decisions(), sheet.rejects());
    }

    private static void read(RecordReader.Source source, DecisionSheet<?> sheet) throws IOException {
        boolean isRead = AnyCharset.read(source, text -> {
                    sheet.read(text);
                    return true;
                })
                .isPresent();
        if (!isRead) {
            sheet.refuse(AnyCharset.NONE);
        }
    }
}
