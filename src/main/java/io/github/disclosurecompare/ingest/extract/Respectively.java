package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Deals out the channels of 官网、微信、微博依次发布1923条、633条、301条: one to each number, in their order. */
final class Respectively {
    private final Marks marks;
    private final Deque<Mention> waiting = new ArrayDeque<>();
    private Passage passage;
    private int begin;

    Respectively(Marks marks) {
        this.marks = marks;
    }

    /** The channel whose turn it is. */
    Optional<ChannelReader.Place> next(Window w) {
        if (waiting.isEmpty() || w.passage() != passage) {
            return Optional.empty();
        }
        return Optional.of(ChannelReader.Place.of(List.of(waiting.poll()), begin));
    }

    /** The first of several channels where as many numbers follow, else all of them. */
    ChannelReader.Place first(Window w, ChannelReader.Place place) {
        waiting.clear();
        if (place.mentions().size() < 2
                || !marks.has(Cue.EACH, place.begin(), w.numberBegin())
                || run(w) != place.mentions().size()) {
            return place;
        }
        passage = w.passage();
        begin = place.begin();
        waiting.addAll(place.mentions());
        return ChannelReader.Place.of(List.of(waiting.poll()), place.begin());
    }

    /** How many numbers follow one another from a number on. */
    static int run(Window w) {
        List<Numeral> numerals = w.passage().numerals();
        int first = numerals.indexOf(w.number());
        int i = first;
        while (i + 1 < numerals.size()
                && numerals.get(i + 1).begin() - numerals.get(i).end() <= 1) {
            i++;
        }
        return i - first + 1;
    }
}
