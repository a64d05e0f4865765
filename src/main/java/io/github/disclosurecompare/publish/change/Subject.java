package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.table.InertCell;
import java.util.Comparator;
import java.util.List;

/**
 * Whom and which year some rows of a table are about.
 *
 * @param academicYear as written; empty for rows about no report
 */
public record Subject(ReportingUnit who, String academicYear) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::academicYear).thenComparing(Subject::who);

    static final Subject NONE = new Subject(new ReportingUnit("", "", ""), "");

    /** @param cells institution_code, institution, unit, academic_year; or of a rejected piece its source alone */
    static Subject of(List<String> cells) {
        List<String> texts = cells.stream().map(InertCell::text).toList();
        return texts.size() == 1
                ? new Subject(new ReportingUnit("", texts.get(0), ""), "")
                : new Subject(new ReportingUnit(texts.get(0), texts.get(1), texts.get(2)), texts.get(3));
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
