package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the Ministry's list.
 *
 * @param code the 10-digit school code
 * @param authority 主管部门
 * @param level 办学层次 as the list writes it: 本科, 专科 ...
 */
public record Institution(
        String code, String name, List<String> formerNames, String authority, String level, Tenure tenure) {
    private static final int SHORT_CODE = 5;

    /** Whether it is its name or was, white space aside. */
    public boolean goesBy(String other) {
        String plain = InstitutionRegistry.withoutSpace(other);
        return Stream.concat(Stream.of(name), formerNames.stream())
                .map(InstitutionRegistry::withoutSpace)
                .anyMatch(plain::equals);
    }

    /** The last five digits, by which it is known in daily life. */
    public String shortCode() {
        return code.substring(code.length() - SHORT_CODE);
    }

    /** Digits 3 and 4 of the code: the province's number in GB/T 2260. */
    public String province() {
        return code.substring(2, 4);
    }
}
