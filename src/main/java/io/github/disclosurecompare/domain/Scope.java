package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comparison is about: all that a report disclosed, or one channel group. */
public enum Scope implements Coded {
    ALL(Optional.empty()),
    WEB(Optional.of(ChannelGroup.WEB)),
    OFFICE(Optional.of(ChannelGroup.OFFICE)),
    NEW_MEDIA(Optional.of(ChannelGroup.NEW_MEDIA)),
    PRINT(Optional.of(ChannelGroup.PRINT)),
    CAMPUS(Optional.of(ChannelGroup.CAMPUS)),
    MEETING(Optional.of(ChannelGroup.MEETING)),
    EXTERNAL(Optional.of(ChannelGroup.EXTERNAL)),
    MIXED(Optional.of(ChannelGroup.MIXED)),
    UNSPECIFIED(Optional.of(ChannelGroup.UNSPECIFIED));

    /** All first, then the groups in their order. */
    public static final List<Scope> VALUES = List.of(values());

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Optional<ChannelGroup> group;

    Scope(Optional<ChannelGroup> group) {
        this.group = group;
    }

    public static Scope of(ChannelGroup group) {
        return VALUES.get(group.ordinal() + 1);
    }

    @Override
    public String code() {
        return code;
    }

    /** Empty for all. */
    public Optional<ChannelGroup> group() {
        return group;
    }
}
