package io.github.disclosurecompare.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of a closed list, written in records and tables by its {@code snake_case} code. */
public interface Coded {
    String code();

    /** The members of a closed list by code. */
    static <E extends Enum<E> & Coded> Map<String, E> byCode(Class<E> list) {
        return Stream.of(list.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Coded::code, Function.identity()));
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        for (E member : list.getEnumConstants()) {
            if (member.code().equals(code)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
