package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the channels that a stretch of a passage names as the place of a disclosure. */
final class ChannelReader {
    /** What can be issued in a place as well as be a place: where a place is named, these are what was issued there. */
    private static final Set<Channel> CARRIERS = EnumSet.of(
            Channel.DOCUMENT,
            Channel.NEWSPAPER,
            Channel.YEARBOOK,
            Channel.STATISTICAL_REPORT,
            Channel.BRIEF,
            Channel.HANDBOOK,
            Channel.MEETING,
            Channel.BANNER,
            Channel.EXTERNAL_MEDIA,
            Channel.BROADCAST);

    private static final ChannelSet DOCUMENT = ChannelSet.of(Channel.DOCUMENT);

    private final Marks marks;
    private final MentionReader reader;

    ChannelReader(Marks marks, MentionReader reader) {
        this.marks = marks;
        this.reader = reader;
    }

    /** The channels of a number that they stand before: of the clause nearest to it that names a place. */
    Optional<Place> before(Passage passage, int begin, int end) {
        Optional<Place> issued = Optional.empty();
        for (Span clause : passage.clausesBackwards(begin, end)) {
            List<Mention> mentions = reader.places(passage, clause.begin(), clause.end());
            mentions.removeIf(mention -> isCounted(passage, mention, end));
            List<Mention> places = places(clause, mentions);
            if (!places.isEmpty()) {
                return Optional.of(extended(passage, begin, clause, places));
            }
            if (issued.isEmpty() && !mentions.isEmpty()) {
                issued = Optional.of(Place.of(mentions, clause.begin()));
            }
            boolean document = issued.isPresent() && issued.get().channels().equals(DOCUMENT);
            boolean partEnds = clause.begin() > begin && passage.text().charAt(clause.begin() - 1) == ';';
            if (issued.isPresent() && (!document || partEnds)) {
                return issued;
            }
        }
        return issued;
    }

    /** 微信公众号5个 counts the accounts, and says nothing of what follows. */
    private static boolean isCounted(Passage passage, Mention mention, int end) {
        return passage.numerals().stream()
                .anyMatch(number -> number.begin() == mention.end()
                        && number.begin() < end
                        && passage.clauseEnd(number.end()) == number.end());
    }

    /** The channels of a number that stands before them: 1286条信息经由官网公布. */
    Optional<Place> after(Passage passage, int begin, int end) {
        List<Mention> mentions = new ArrayList<>(reader.places(passage, begin, end));
        int by = marks.firstBegin(Cue.BY, begin, end);
        boolean verbLeads = by < 0 && marks.has(Cue.PUBLISH, begin, end);
        mentions.removeIf(mention -> CARRIERS.contains(mention.channel()) && (by < 0 || mention.begin() < by));
        return mentions.isEmpty() || by < 0 && !verbLeads ? Optional.empty() : Optional.of(Place.of(mentions, begin));
    }

    /** Names of places, and carriers that a preposition makes a place or that no verb of publishing goes before. */
    private List<Mention> places(Span clause, List<Mention> mentions) {
        List<Mention> places = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!CARRIERS.contains(mention.channel()) || !isObject(clause, mention)) {
                places.add(mention);
            }
        }
        return places;
    }

    private boolean isObject(Span clause, Mention mention) {
        return marks.has(Cue.PUBLISH, clause.begin(), mention.begin())
                && !marks.has(Cue.PUBLISH, mention.end(), clause.end());
    }

    /** A list of channels may be cut by commas: 通过网站,微信,微博发布. */
    private Place extended(Passage passage, int begin, Span clause, List<Mention> places) {
        List<Mention> all = new ArrayList<>(places);
        int from = clause.begin();
        while (from - 1 > begin
                && passage.text().charAt(from - 1) == ','
                && all.get(0).begin() == from) {
            int start = Math.max(begin, passage.clauseBegin(from - 1));
            List<Mention> more = reader.places(passage, start, from - 1);
            if (more.isEmpty()
                    || more.get(more.size() - 1).end() != from - 1
                    || marks.has(Cue.PUBLISH, start, from - 1)) {
                break;
            }
            all.addAll(0, more);
            from = start;
        }
        return Place.of(all, from);
    }

    /** Channels and where the clause begins that names them. */
    record Place(ChannelSet channels, int begin, int end, List<Mention> mentions) {
        static Place at(ChannelSet channels, int begin) {
            return new Place(channels, begin, begin, List.of());
        }

        /** Whether a preposition makes it the way of publishing: 通过文件. */
        boolean isGoverned(Marks marks) {
            return !mentions.isEmpty()
                    && marks.has(Cue.BY, begin, mentions.get(0).begin());
        }

        static Place of(List<Mention> mentions, int begin) {
            Set<Channel> channels = EnumSet.noneOf(Channel.class);
            mentions.forEach(mention -> channels.add(mention.channel()));
            boolean named =
                    channels.stream().anyMatch(c -> c != Channel.NEW_MEDIA && c.group() == ChannelGroup.NEW_MEDIA);
            if (named && mentions.stream().noneMatch(Mention::isOther)) {
                channels.remove(Channel.NEW_MEDIA);
            }
            return new Place(
                    ChannelSet.of(channels),
                    begin,
                    mentions.get(mentions.size() - 1).end(),
                    mentions);
        }
    }
}
