package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.EnumSet;
import java.util.Set;

/**
 * A finding that nobody has accepted yet.
 *
 * @param place where the quote begins in the text of its source; empty where unknown
 */
record OpenFinding(
        ReportingUnit who,
        FindingCode code,
        String message,
        String quote,
        String source,
        String place,
        String fingerprint) {
    /** What an institution can answer. The others are notes, or for those who keep the inputs. */
    private static final Set<FindingCode> ASKED = EnumSet.of(
            FindingCode.LATE,
            FindingCode.MISSING_REPORT,
            FindingCode.MISSING_SECTION,
            FindingCode.TOTAL_MISMATCH,
            FindingCode.APPLICATIONS_MISMATCH,
            FindingCode.IMPLAUSIBLE_CHANGE,
            FindingCode.REPEATED_VALUE,
            FindingCode.CONFLICTING_REPORT,
            FindingCode.TEXT_REUSED,
            FindingCode.NOT_APPLICABLE_IMPLAUSIBLE,
            FindingCode.PROMISE_REPEATED,
            FindingCode.DOCUMENT_NUMBER_WRONG,
            FindingCode.OTHER_YEAR_MENTIONED,
            FindingCode.PERIOD_NOT_ACADEMIC_YEAR);

    static OpenFinding of(NamedCsvRecord row) {
        return new OpenFinding(
                PublishedRows.who(row),
                Coded.find(FindingCode.class, row.getField("code").replaceAll(":.*", ""))
                        .orElseThrow(),
                PublishedRows.text(row, "message"),
                PublishedRows.text(row, "quote"),
                PublishedRows.text(row, "source"),
                row.getField("begin"),
                row.getField("fingerprint"));
    }

    boolean isAsked() {
        return ASKED.contains(code);
    }
}
