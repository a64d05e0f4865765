package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import java.util.List;

/** A rule about all that was reported about a year. */
interface YearRule {
    List<Finding> check(AcademicYear year, List<FiledReport> filed);
}
