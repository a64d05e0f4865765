package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reporter says of its year. */
final class DemoReport {
    private DemoReport() {}

    static Report of(Reporter reporter, DemoYear year, DemoRandom random) {
        ReportingUnit reportingUnit = reporter.in(year.academicYear());
        Set<Section> sections = DemoSections.of(reporter, year, random);
        List<Figure> figures = new ArrayList<>(DisclosedFigures.of(reporter, year, random));
        figures.addAll(OtherFigures.of(reporter, year, random));
        figures.addAll(DemoApplications.of(reporter, year, random));
        if (sections.contains(Section.COMPLAINTS)) {
            figures.addAll(Complaints.of(year, random));
        }
        return new Report(
                new ReportKey(reportingUnit, year.academicYear()),
                DemoDates.of(year, random),
                Optional.of(sections),
                List.copyOf(figures),
                new Notes(DemoNotes.findings(year), DemoNotes.notApplicable(reporter), List.of()),
                provenance(reportingUnit, year.academicYear()));
    }

    /** An address under a name that RFC 2606 keeps free, so that it is nobody's. */
    private static Provenance provenance(ReportingUnit who, AcademicYear year) {
        String page = "https://xxgk.example.org/" + who.code() + "/" + year + ".html";
        return new Provenance("", who.isUnit() ? page + "#" + who.unit() : page, "", 0);
    }
}
