package io.github.disclosurecompare.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The institutions that are known, found by code, name or former name. */
public final class InstitutionRegistry {
    public static final InstitutionRegistry EMPTY = new InstitutionRegistry(List.of());

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private final Map<String, Institution> byCode = new HashMap<>();
    private final Map<String, Institution> byShortCode = new HashMap<>();
    private final Map<String, Institution> byName = new HashMap<>();
    private final List<Institution> institutions;

    public InstitutionRegistry(Collection<Institution> institutions) {
        this.institutions = List.copyOf(institutions);
        for (Institution institution : institutions) {
            institution.formerNames().forEach(name -> byName.putIfAbsent(withoutSpace(name), institution));
        }
        for (Institution institution : institutions) {
            byCode.put(institution.code(), institution);
            byShortCode.put(institution.shortCode(), institution);
            byName.put(withoutSpace(institution.name()), institution);
        }
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

    /** By today's name or a former one, white space aside; today's names go first. */
    public Optional<Institution> findByName(String name) {
        return Optional.ofNullable(byName.get(withoutSpace(name)));
    }

    public static String withoutSpace(String name) {
        return WHITE_SPACE.matcher(name).replaceAll("");
    }
}
