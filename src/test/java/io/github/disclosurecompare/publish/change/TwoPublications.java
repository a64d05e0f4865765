package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Two small publications on the disk, and what their comparison says. */
final class TwoPublications {
    static final Basis BASIS = new Basis("1", "level", "zh-CN", "r1", "d1", Optional.of(Map.of("records/a.csv", "1")));

    private final Path folder;
    private final Origins origins = new Origins();
    private Basis old = BASIS;
    private Basis now = BASIS;

    TwoPublications(Path folder) {
        this.folder = folder;
    }

    /** @param rows with the header first */
    TwoPublications table(ComparedTable table, List<String> before, List<String> after) {
        write("old", table, before);
        write("now", table, after);
        return this;
    }

    TwoPublications madeOf(Basis before, Basis after) {
        old = before;
        now = after;
        return this;
    }

    /** Says which input of the new publication a report came from. */
    TwoPublications origin(String code, int startYear, String input) {
        origins.add(new Report(
                new ReportKey(new ReportingUnit(code, "", ""), new AcademicYear(startYear)),
                ReportDates.UNKNOWN,
                Optional.empty(),
                List.of(),
                Notes.NONE,
                new Provenance(input, input, "", 0)));
        return this;
    }

    /** Every change in one line, its parts joined by a space and a bar. */
    List<String> changes() throws IOException {
        List<String> lines = new ArrayList<>();
        new PublicationComparison(folder.resolve("old"), old, folder.resolve("now"), now, origins)
                .compare(
                        new TreeSet<>(EnumSet.allOf(ComparedTable.class)),
                        change -> lines.add(String.join(
                                " ; ",
                                change.table().code(),
                                change.subject().who().id(),
                                change.subject().academicYear(),
                                change.row(),
                                change.column(),
                                change.old(),
                                change.now(),
                                change.cause().code())));
        return lines;
    }

    private void write(String publication, ComparedTable table, List<String> rows) {
        Path file = folder.resolve(publication).resolve("data/" + table.code() + ".csv");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\r\n", rows) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
