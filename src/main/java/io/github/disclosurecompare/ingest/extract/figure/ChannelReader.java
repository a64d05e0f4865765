package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern SUBJECTLESS = Pattern.compile("(?:全年|本学年|本年度|共|共计|累计|合计|总计|已|年内|期内)*");
    private static final int LONGEST_ITEM = 6;
    private static final ChannelSet DOCUMENT = ChannelSet.of(Channel.DOCUMENT);

    private final Marks marks;
    private final String text;
    private final MentionReader reader;

    ChannelReader(Scene scene, MentionReader reader) {
        this.marks = scene.marks();
        this.text = scene.text();
        this.reader = reader;
    }

    /** The channels of a number that they stand before: of the clause nearest to it that names a place. */
    Optional<Place> before(Passage passage, int begin, int end) {
        Optional<Place> issued = Optional.empty();
        for (Span clause : passage.clausesBackwards(begin, end)) {
            List<Mention> mentions = reader.places(clause.begin(), clause.end());
            if (mentions.isEmpty() && issued.isEmpty()) {
                continue;
            }
            List<Mention> owned = counted(passage, mentions, end);
            if (!owned.isEmpty() && clause.end() < end && isGoingOn(clause.end() + 1, end)) {
                return Optional.of(Place.of(owned, clause.begin()));
            }
            mentions.removeAll(owned);
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

    /** 网站39个,发布信息900条: the next clause says what they published. */
    private boolean isGoingOn(int begin, int end) {
        int verb = marks.firstBegin(Cue.PUBLISH, begin, end);
        return verb >= 0 && SUBJECTLESS.matcher(text).region(begin, verb).matches();
    }

    private static List<Mention> counted(Passage passage, List<Mention> mentions, int end) {
        List<Mention> counted = new ArrayList<>();
        for (Mention mention : mentions) {
            if (isCounted(passage, mention, end)) {
                counted.add(mention);
            }
        }
        return counted;
    }

    /** 微信公众号5个 counts the accounts, and says nothing of what follows. */
    private static boolean isCounted(Passage passage, Mention mention, int end) {
        for (Numeral number : passage.numerals()) {
            if (number.begin() == mention.end()
                    && number.begin() < end
                    && passage.clauseEnd(number.end()) == number.end()) {
                return true;
            }
        }
        return false;
    }

    /** The channels of a number that stands before them: 1286条信息经由官网公布. */
    Optional<Place> after(int begin, int end) {
        List<Mention> mentions = new ArrayList<>(reader.places(begin, end));
        int by = marks.firstBegin(Cue.BY, begin, end);
        boolean verbLeads = by < 0 && marks.has(Cue.PUBLISH, begin, end);
        mentions.removeIf(mention -> CARRIERS.contains(mention.channel()) && (by < 0 || mention.begin() < by));
        return mentions.isEmpty() || by < 0 && !verbLeads ? Optional.empty() : Optional.of(Place.of(mentions, begin));
    }

    /** The channels of a number that is said to have come to them: 412条进了信息公开平台, 30条是微博上的博文. */
    Optional<Place> arrived(Window w) {
        int from = itemEnd(w);
        if (marks.firstBegin(Cue.ARRIVE, from, w.end()) != from) {
            return Optional.empty();
        }
        List<Mention> mentions = reader.places(from, w.end());
        return mentions.isEmpty() ? Optional.empty() : Optional.of(Place.of(mentions, from));
    }

    /** Behind what is counted where it stands behind the number: 88条信息. */
    private int itemEnd(Window w) {
        return marks.list(Cue.ITEM, w.numberEnd(), w.near(LONGEST_ITEM)).stream()
                .filter(item -> item.begin() == w.numberEnd())
                .mapToInt(Span::end)
                .max()
                .orElse(w.numberEnd());
    }

    /** The channels that a preposition makes the place of a number before it: 88条在宣传栏公布. */
    Optional<Place> governed(int begin, int end) {
        boolean governed = marks.has(Cue.BY, begin, end) && marks.has(Cue.PUBLISH, begin, end);
        return governed ? after(begin, end) : Optional.empty();
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
        return marks.has(Cue.PUBLISH, clause.begin(), mention.begin()) && !isPublished(mention.end(), clause.end());
    }

    /** Whether a verb of publishing stands in a stretch; 公示 in 文件、通知和公示 is what is published. */
    private boolean isPublished(int begin, int end) {
        for (Span verb : marks.list(Cue.PUBLISH, begin, end)) {
            boolean listed = verb.begin() > begin && "、和与及".indexOf(text.charAt(verb.begin() - 1)) >= 0;
            if (!listed || marks.firstBegin(Cue.ITEM, verb.begin(), verb.end()) != verb.begin()) {
                return true;
            }
        }
        return false;
    }

    /** A list of channels may be cut by commas: 通过网站,微信,微博发布. */
    private Place extended(Passage passage, int begin, Span clause, List<Mention> places) {
        List<Mention> all = new ArrayList<>(places);
        int from = clause.begin();
        while (from - 1 > begin
                && passage.text().charAt(from - 1) == ','
                && all.get(0).begin() == from) {
            int start = Math.max(begin, passage.clauseBegin(from - 1));
            List<Mention> more = reader.places(start, from - 1);
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

        /** Where the last of its phrases begins. */
        int lastBegin() {
            return mentions.isEmpty() ? end : mentions.get(mentions.size() - 1).begin();
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
