package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The institutions that are known, found by code, name or former name. */
public final class InstitutionRegistry {
    public static final InstitutionRegistry EMPTY = new InstitutionRegistry(List.of());

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private final Map<String, Institution> byCode = new HashMap<>();
    private final Map<String, Institution> byShortCode = new HashMap<>();
    private final Map<String, List<Institution>> byName = new HashMap<>();
    private final List<Institution> institutions;

    public InstitutionRegistry(Collection<Institution> institutions) {
        this.institutions = List.copyOf(institutions);
        for (Institution institution : institutions) {
            byCode.put(institution.code(), institution);
            byShortCode.put(institution.shortCode(), institution);
            name(institution.name(), institution);
        }
        Set<String> todays = Set.copyOf(byName.keySet());
        for (Institution institution : institutions) {
            institution.formerNames().stream()
                    .filter(name -> !todays.contains(withoutSpace(name)))
                    .forEach(name -> name(name, institution));
        }
    }

    private void name(String name, Institution institution) {
        byName.computeIfAbsent(withoutSpace(name), key -> new ArrayList<>(1)).add(institution);
    }

    public List<Institution> list() {
        return institutions;
    }

    /** Whether it says of anybody from which or to which year they must report. */
    public boolean tellsTenure() {
        return institutions.stream()
                .anyMatch(institution -> !institution.tenure().equals(Tenure.ALWAYS));
    }

    public Optional<Institution> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By the last five digits of a code. */
    public Optional<Institution> findByShortCode(String digits) {
        return Optional.ofNullable(byShortCode.get(digits));
    }

    /** The first that {@link #listByName} gives. */
    public Optional<Institution> findByName(String name) {
        return listByName(name).stream().findFirst();
    }

    /** By today's name or, where that is nobody's, a former one, white space aside. */
    public List<Institution> listByName(String name) {
        return byName.getOrDefault(withoutSpace(name), List.of());
    }

    public static String withoutSpace(String name) {
        return WHITE_SPACE.matcher(name).replaceAll("");
    }
}
