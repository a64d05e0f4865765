package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports to the authorities, reconsiderations and lawsuits: which of them a stretch names. */
final class Grievance {
    private static final List<String> LINKS =
            List.of("被", "也", "亦", "或", "以及", "及", "和", "更", "行政复议", "行政诉讼", "复议", "诉讼", "提起", "申请行政复议");

    private Grievance() {}

    /** Whether a clause only goes on with what the one before it denied: 未被举报,被申请行政复议. */
    static boolean goesOn(String text, int begin) {
        return LINKS.stream().anyMatch(link -> text.startsWith(link, begin));
    }

    /** A 投诉 is a report where the section is about reports. */
    static List<Metric> named(Marks marks, int begin, int end, Set<Section> sections) {
        List<Metric> named = new ArrayList<>(3);
        boolean complaint = marks.has(Cue.COMPLAINT, begin, end)
                || sections.contains(Section.COMPLAINTS) && marks.has(Cue.GRIEVANCE, begin, end);
        if (complaint) {
            named.add(Metric.COMPLAINTS);
        }
        if (marks.has(Cue.RECONSIDERATION, begin, end)) {
            named.add(Metric.RECONSIDERATIONS);
        }
        if (marks.has(Cue.LAWSUIT, begin, end)) {
            named.add(Metric.LAWSUITS);
        }
        return named;
    }
}
