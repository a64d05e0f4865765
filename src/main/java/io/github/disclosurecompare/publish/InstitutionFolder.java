package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.PageName;
import io.github.disclosurecompare.publish.generation.StagedFiles;
import io.github.disclosurecompare.publish.institution.InstitutionPages;
import io.github.disclosurecompare.publish.institution.YearPieces;
import io.github.disclosurecompare.publish.page.Pages;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.year.YearView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the folder with the pages of the reporting units. */
final class InstitutionFolder implements AutoCloseable {
    /** More than there are processors: each file waits until the disk has it, and disks take many at once. */
    private static final int WRITERS = 8;

    private static final String SCRATCH = ".pages";

    private final StagedFiles files;
    private final Pages pages;
    private final YearPieces pieces;
    private final InstitutionPages institutions;

    InstitutionFolder(StagedFiles files, Pages pages) throws IOException {
        this.files = files;
        this.pages = pages;
        this.pieces = pages.pieces();
        this.institutions = pages.institutions(files.folder().resolve(SCRATCH));
    }

    /** Years are to be added in order. */
    void add(YearView view) throws IOException {
        institutions.add(pieces.of(view.year(), view.reports(), view.findings(), view.tables(), view.ledgers()));
    }

    void write() throws IOException {
        List<ReportingUnit> units = institutions.units();
        files.write(PageName.FOLDER + "index.html", pages.institutionList(units));
        List<AtOnce.Task> tasks = new ArrayList<>();
        for (ReportingUnit who : units) {
            tasks.add(() -> {
                for (Map.Entry<String, Chunks> page : institutions.of(who).entrySet()) {
                    files.write(page.getKey(), page.getValue());
                }
            });
        }
        AtOnce.run(WRITERS, tasks);
    }

    @Override
    public void close() throws IOException {
        institutions.close();
    }
}
