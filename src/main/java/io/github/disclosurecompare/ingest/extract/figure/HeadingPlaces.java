package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The places that headings name: what a sentence under 三、办公系统 says without a place was published there. */
final class HeadingPlaces {
    private final Scene scene;
    private final MentionReader reader;
    private final Map<Span, ChannelSet> read = new HashMap<>();

    HeadingPlaces(Scene scene, MentionReader reader) {
        this.scene = scene;
        this.reader = reader;
    }

    /** The channels of the nearest heading above an offset, where they are of one group; else none. */
    ChannelSet at(int offset) {
        return scene.heading(offset)
                .map(heading -> read.computeIfAbsent(heading, this::places))
                .orElse(ChannelSet.NONE);
    }

    private ChannelSet places(Span heading) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        reader.places(heading.begin(), heading.end()).forEach(mention -> channels.add(mention.channel()));
        ChannelSet set = ChannelSet.of(channels);
        return channels.isEmpty() || set.group() == ChannelGroup.MIXED ? ChannelSet.NONE : set;
    }
}
