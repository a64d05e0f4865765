package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import java.util.List;

/** A rule about one report, looked at beside that of the year before. */
interface ReportRule {
    List<Finding> check(Case report);
}
