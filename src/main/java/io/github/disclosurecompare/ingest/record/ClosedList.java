package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads cells that name members of a closed list, by code or by one of its words. */
final class ClosedList<E extends Enum<E> & Coded> {
    private static final String JOINTS = "|｜、";
    private static final Pattern JOINT = Pattern.compile("[|｜]");

    private final Class<E> list;
    private final Map<String, E> byCode;

    ClosedList(Class<E> list) {
        this.list = list;
        this.byCode = Coded.byCode(list);
    }

    /** The one member that a cell names. */
    E one(String column, String cell) throws BadCell {
        E known = byCode.get(cell);
        if (known != null) {
            return known;
        }
        if (cell.isEmpty()) {
            throw new BadCell(column, cell, "empty, but required");
        }
        return find(cell)
                .orElseThrow(() -> new BadCell(
                        column, cell, "not a known code or word; write one of " + String.join(", ", codes())));
    }

    /** All members that a cell names, joined by {@code |} or by the Chinese comma, which some words hold themselves. */
    Set<E> all(String column, String cell) throws BadCell {
        Set<E> named = EnumSet.noneOf(list);
        for (String part : JOINT.split(cell, -1)) {
            Optional<E> whole = find(part.strip());
            if (whole.isPresent()) {
                named.add(whole.get());
            } else {
                for (String word : part.split("、", -1)) {
                    if (word.isBlank() && !cell.isEmpty()) {
                        throw incomplete(column, cell);
                    }
                    named.add(one(column, word.strip()));
                }
            }
        }
        return named;
    }

    private static BadCell incomplete(String column, String cell) {
        char last = cell.charAt(cell.length() - 1);
        return new BadCell(
                column,
                cell,
                JOINTS.indexOf(last) >= 0
                        ? "nothing stands behind the last " + last + "; remove it, or add what is missing"
                        : "nothing stands before a | or 、; remove it, or add what is missing");
    }

    Optional<E> find(String cell) {
        E known = byCode.get(cell);
        return known != null || cell.isEmpty()
                ? Optional.ofNullable(known)
                : RecordWords.builtIn().find(list, cell);
    }

    private List<String> codes() {
        return Stream.of(list.getEnumConstants()).map(Coded::code).toList();
    }
}
