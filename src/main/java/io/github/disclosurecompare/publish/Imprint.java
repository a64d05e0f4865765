package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.publish.change.Basis;
import io.github.disclosurecompare.publish.change.ChangeLog;
import io.github.disclosurecompare.publish.change.ComparedTable;
import io.github.disclosurecompare.publish.change.Origins;
import io.github.disclosurecompare.publish.change.PublicationComparison;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.generation.Certificate;
import io.github.disclosurecompare.publish.generation.PublishedRun;
import io.github.disclosurecompare.publish.generation.RunRecord;
import io.github.disclosurecompare.publish.generation.StagedFiles;
import io.github.disclosurecompare.publish.page.CertificatePage;
import io.github.disclosurecompare.publish.page.ChangesPage;
import io.github.disclosurecompare.publish.page.Pages;
import io.github.disclosurecompare.publish.page.RunPage;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The five files that tell how a publication came to be: {@code run.*}, {@code changes.*} and {@code SHA256SUMS}. */
final class Imprint {
    private static final String CHANGES = "changes.csv";

    private final RunRecord run;
    private final Basis basis;
    private final Messages messages;
    private final Pages pages;

    /** @param inputs the SHA-256 of each by path, as it was taken up */
    Imprint(RunRecord run, Map<String, String> inputs, Messages messages, Pages pages) {
        this.run = run;
        this.basis = run.basis(inputs);
        this.messages = messages;
        this.pages = pages;
    }

    /**
     * @param last folder of the last publication
     * @param origins of the reports in the new one
     * @param rejects of the inputs
     */
    void write(StagedFiles files, Optional<Path> last, Origins origins, PublicationCounts counts, List<Reject> rejects)
            throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>(files.checksums());
        files.write("SHA256SUMS", sums(checksums));
        if (last.isPresent()) {
            compare(files, last.get(), origins, Certificate.of(last.get(), checksums));
        } else {
            try (OutputStream out = files.open(CHANGES)) {
                new ChangeLog(out);
            }
            files.write(
                    "changes.html",
                    pages.render("changes", new ChangesPage(messages, checksums::containsKey).values()));
        }
        Instant published = Instant.now();
        files.write("run.html", pages.render("run", new RunPage(messages).values(run, counts, rejects, published)));
        files.write("run.json", run.describe(counts, basis, published));
    }

    private void compare(StagedFiles files, Path last, Origins origins, Certificate certificate) throws IOException {
        PublicationComparison comparison =
                new PublicationComparison(last, new PublishedRun(last).basis(basis), files.folder(), basis, origins);
        ChangeLog log;
        try (OutputStream out = files.open(CHANGES)) {
            log = new ChangeLog(out);
            comparison.compare(different(certificate), log);
            log.flush();
        }
        if (log.isTooLong()) {
            files.write(CHANGES, log.byTable());
        }
        Map<String, Object> page = new TreeMap<>(new ChangesPage(messages, certificate.now()::containsKey).values(log));
        page.putAll(new CertificatePage(messages, certificate, log.counts(), comparison.generalCause()).values());
        files.write("changes.html", pages.render("changes", page));
    }

    private static SortedSet<ComparedTable> different(Certificate certificate) {
        return EnumSet.allOf(ComparedTable.class).stream()
                .filter(table -> !certificate.hasKept("data/" + table.code() + ".csv"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the form that {@code sha256sum -c} reads. */
    private static String sums(SortedMap<String, String> checksums) {
        return checksums.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
