package io.github.disclosurecompare.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The channels that one figure is said of. Nobody knows how a joint figure splits, so nobody splits it: the set counts
 * as a whole, in the one group that holds it or else in {@link ChannelGroup#MIXED}.
 *
 * @param bits one bit a {@link Channel}, by ordinal
 */
public record ChannelSet(int bits) {
    public static final ChannelSet NONE = new ChannelSet(0);
    private static final int[] MEMBERS = members();
    private static final Map<Integer, ChannelSet> SETS = new ConcurrentHashMap<>();
    /** The same few sets are written again and again. */
    private static final Map<Integer, String> CODES = new ConcurrentHashMap<>();

    /** One object for each set: a corpus has few sets and a million figures. */
    public static ChannelSet ofBits(int bits) {
        return SETS.computeIfAbsent(bits, ChannelSet::new);
    }

    public static ChannelSet of(Channel... channels) {
        return of(List.of(channels));
    }

    public static ChannelSet of(Collection<Channel> channels) {
        int bits = 0;
        for (Channel channel : channels) {
            bits |= 1 << channel.ordinal();
        }
        return bits == 0 ? NONE : new ChannelSet(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    public ChannelSet plus(ChannelSet other) {
        return new ChannelSet(bits | other.bits);
    }

    public boolean isSubsetOf(ChannelSet other) {
        return (bits & ~other.bits) == 0;
    }

    /** Whether a phrase for a channel that stands behind these and 等 names no other: 微信、微博等新媒体. */
    public boolean isSummedUpBy(Channel channel) {
        return switch (channel) {
            case NEWSPAPER -> isSubsetOf(of(Channel.EXTERNAL_MEDIA));
            case EXTERNAL_MEDIA -> !isSubsetOf(of(Channel.SUPERIOR_AUTHORITY, Channel.PUBLIC_PLATFORM));
            case NEW_MEDIA, MEETING, WEBSITE, SUPERIOR_AUTHORITY, DOCUMENT, BULLETIN_BOARD, DEPARTMENT_SITE -> true;
            default -> false;
        };
    }

    public int size() {
        return Integer.bitCount(bits);
    }

    public List<Channel> list() {
        return Stream.of(Channel.values())
                .filter(c -> (bits & 1 << c.ordinal()) != 0)
                .toList();
    }

    /** The group in which a figure of these channels counts. */
    public ChannelGroup group() {
        if (bits == 0) {
            return ChannelGroup.UNSPECIFIED;
        }
        for (ChannelGroup group : ChannelGroup.REAL) {
            if ((bits & ~MEMBERS[group.ordinal()]) == 0) {
                return group;
            }
        }
        return ChannelGroup.MIXED;
    }

    /** The real groups whose amount a figure of these channels may be part of: without a channel, all of them. */
    public Set<ChannelGroup> touched() {
        if (bits == 0) {
            return ChannelGroup.REAL;
        }
        Set<ChannelGroup> touched = EnumSet.noneOf(ChannelGroup.class);
        for (ChannelGroup group : ChannelGroup.REAL) {
            if ((bits & MEMBERS[group.ordinal()]) != 0) {
                touched.add(group);
            }
        }
        return touched;
    }

    /** The codes in the order of the list, joined by {@code |}. */
    public String code() {
        return CODES.computeIfAbsent(
                bits, b -> list().stream().map(Channel::code).collect(Collectors.joining("|")));
    }

    /** The channels of each group, one bit a channel. */
    private static int[] members() {
        int[] members = new int[ChannelGroup.values().length];
        for (Channel channel : Channel.values()) {
            members[channel.group().ordinal()] |= 1 << channel.ordinal();
        }
        return members;
    }
}
