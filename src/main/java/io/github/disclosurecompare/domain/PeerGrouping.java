package io.github.disclosurecompare.domain;

import java.util.Locale;
import java.util.Optional;

/** Who is ranked with whom. */
public enum PeerGrouping implements Coded {
    LEVEL,
    PROVINCE,
    AUTHORITY;

    /** The peer group of all units: they are compared with each other, never with institutions. */
    public static final String UNITS = "unit";

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** The peer group of a reporting unit; empty where the registry does not know it. */
    public Optional<String> find(ReportingUnit who, InstitutionRegistry registry) {
        return who.isUnit()
                ? Optional.of(UNITS)
                : registry.findByCode(who.code()).map(this::of).filter(group -> !group.isEmpty());
    }

    public String of(Institution institution) {
        return switch (this) {
            case LEVEL -> institution.level();
            case PROVINCE -> institution.province();
            case AUTHORITY -> institution.authority();
        };
    }
}
