package io.github.disclosurecompare.domain;

import java.util.Comparator;

/**
 * Who reports: an institution, or a unit inside one. Names change over time, so the code is the identity; only an
 * institution without a code is known by its name.
 *
 * @param code the 10-digit school code; empty where unknown
 * @param institution its name, in simplified characters
 * @param unit the unit's name; empty for the institution itself
 */
public record ReportingUnit(String code, String institution, String unit) implements Comparable<ReportingUnit> {
    private static final int PROVINCE_BEGIN = 2;
    private static final int PROVINCE_END = 4;
    private static final Comparator<ReportingUnit> ORDER = Comparator.comparing((ReportingUnit u) -> u.code.isEmpty())
            .thenComparing(ReportingUnit::id)
            .thenComparing(ReportingUnit::unit);

    public boolean isUnit() {
        return !unit.isEmpty();
    }

    /** The code, else the name. */
    public String id() {
        return code.isEmpty() ? institution : code;
    }

    /** Digits 3 and 4 of the code; empty where the code is unknown. */
    public String province() {
        return code.length() < PROVINCE_END ? "" : code.substring(PROVINCE_BEGIN, PROVINCE_END);
    }

    public ReportingUnit parent() {
        return isUnit() ? new ReportingUnit(code, institution, "") : this;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ReportingUnit that && id().equals(that.id()) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * id().hashCode() + unit.hashCode();
    }

    @Override
    public int compareTo(ReportingUnit other) {
        return ORDER.compare(this, other);
    }
}
