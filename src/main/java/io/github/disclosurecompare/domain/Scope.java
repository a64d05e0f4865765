package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a comparison is about: one channel group, or all that a report disclosed.
 *
 * @param group empty for all
 */
public record Scope(Optional<ChannelGroup> group) implements Coded, Comparable<Scope> {
    public static final Scope ALL = new Scope(Optional.empty());

    /** All first, then the groups in their order. */
    public static final List<Scope> VALUES = Stream.concat(
                    Stream.of(ALL), Stream.of(ChannelGroup.values()).map(group -> new Scope(Optional.of(group))))
            .toList();

    public static Scope of(ChannelGroup group) {
        return VALUES.get(group.ordinal() + 1);
    }

    @Override
    public String code() {
        return group.map(ChannelGroup::code).orElse("all");
    }

    /** All first, then the groups in their order. */
    @Override
    public int compareTo(Scope other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return group.map(g -> g.ordinal() + 1).orElse(0);
    }
}
