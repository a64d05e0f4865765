package io.github.disclosurecompare.domain;

import java.util.Optional;

/**
 * From which to which academic year an institution must report.
 *
 * @param first 启用学年; empty is "ever since"
 * @param last 停用学年; empty is "until today"
 */
public record Tenure(Optional<AcademicYear> first, Optional<AcademicYear> last) {
    public static final Tenure ALWAYS = new Tenure(Optional.empty(), Optional.empty());

    public boolean covers(AcademicYear year) {
        return first.filter(from -> from.compareTo(year) > 0).isEmpty()
                && last.filter(to -> to.compareTo(year) < 0).isEmpty();
    }
}
