package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which sections a report has: all that are asked for, but where one was forgotten. */
final class DemoSections {
    /** From here on the yearly notice asks for other matters, too. */
    private static final AcademicYear OTHER_SINCE = new AcademicYear(2017);

    private static final int CHECKLIST_PER_MILLE = 800;

    private DemoSections() {}

    static Set<Section> of(Reporter reporter, DemoYear year, DemoRandom random) {
        Set<Section> sections = EnumSet.allOf(Section.class);
        if (!random.chance(CHECKLIST_PER_MILLE)) {
            sections.remove(Section.CHECKLIST);
        }
        List<Section> forgettable = new ArrayList<>(List.of(Section.EVALUATION, Section.COMPLAINTS, Section.PROBLEMS));
        if (year.academicYear().compareTo(OTHER_SINCE) >= 0) {
            forgettable.add(Section.OTHER);
        } else {
            sections.remove(Section.OTHER);
        }
        if (year.has(Incident.MISSING_SECTION)) {
            sections.remove(random.oneOf(forgettable));
        }
        if (reporter.isUnit()) {
            // Departments write short reports.
            sections.removeAll(EnumSet.of(Section.CHECKLIST, Section.EVALUATION, Section.OTHER));
        }
        return sections;
    }
}
