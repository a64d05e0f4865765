package io.github.disclosurecompare.domain;

import java.util.Optional;

/**
 * What a report disclosed through one channel group, in one measure family.
 *
 * @param total the group's own parts; empty where it has none and is only touched by a joint figure
 * @param scope the channels of those parts: two years compare only where they are the same
 */
public record GroupTotal(ChannelGroup group, MeasureFamily family, Optional<Total> total, ChannelSet scope) {}
