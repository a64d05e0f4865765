package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
import java.util.ArrayList;
import java.util.List;

/** What a report's reader would note besides its figures. */
final class DemoNotes {
    /** Items of the checklist that are about postgraduates and degrees. */
    private static final List<Integer> POSTGRADUATE = List.of(11, 12, 13, 14, 43, 44, 45, 46);

    private DemoNotes() {}

    static List<TextFinding> findings(DemoYear year) {
        List<TextFinding> findings = new ArrayList<>();
        if (year.has(Incident.UNDATED)) {
            findings.add(finding(FindingCode.NO_ISSUE_DATE, "文末没有落款日期"));
        }
        if (year.has(Incident.CALENDAR_YEAR)) {
            findings.add(finding(FindingCode.PERIOD_NOT_ACADEMIC_YEAR, "所述期间是自然年，不是学年"));
        }
        return findings;
    }

    static List<Integer> notApplicable(Reporter reporter) {
        boolean says = reporter.isVocational() && !reporter.isUnit() && reporter.has(Trait.NAMES_NOT_APPLICABLE);
        return says ? POSTGRADUATE : List.of();
    }

    private static TextFinding finding(FindingCode code, String message) {
        return new TextFinding(code, "", message, Evidence.NONE);
    }
}
