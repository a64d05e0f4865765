package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Set;

/**
 * Requirements of one source.
 *
 * @param years for which they hold
 * @param provinces digits 3 and 4 of the school codes for which they hold; empty for all
 */
public record RequirementPack(
        String id, Tenure years, Set<String> provinces, String source, List<Requirement> requirements) {

    boolean holds(String province, AcademicYear year) {
        return years.covers(year) && (provinces.isEmpty() || provinces.contains(province));
    }
}
