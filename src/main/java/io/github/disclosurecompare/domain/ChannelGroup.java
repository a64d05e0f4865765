package io.github.disclosurecompare.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Channels that belong together: the level at which most reports can be compared. */
public enum ChannelGroup implements Coded {
    WEB,
    OFFICE,
    NEW_MEDIA,
    PRINT,
    CAMPUS,
    MEETING,
    EXTERNAL,
    MIXED,
    UNSPECIFIED;

    /** The groups that a channel can belong to; the other two are what a set of channels can amount to. */
    public static final Set<ChannelGroup> REAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(MIXED, UNSPECIFIED)));

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
