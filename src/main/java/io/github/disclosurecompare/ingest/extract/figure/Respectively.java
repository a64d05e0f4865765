package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Deals out the channels of 官网、微信、微博依次发布1923条、633条、301条: one to each number, in their order. */
final class Respectively {
    private static final int LONGEST_NAME = 6;

    private final Marks marks;
    private final Deque<Mention> waiting = new ArrayDeque<>();
    private Passage passage;
    private int begin;

    Respectively(Marks marks) {
        this.marks = marks;
    }

    /** The channel whose turn it is. */
    Optional<ChannelReader.Place> next(Window w, Draft last) {
        if (w.passage() != passage) {
            waiting.clear();
        }
        if (waiting.isEmpty() && last != null && last.passage == w.passage()) {
            deal(w, last);
        }
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(ChannelReader.Place.of(List.of(waiting.poll()), begin));
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

    /** 微信、微博共推送900条,分别为500条、400条: the channels of the sum. */
    private void deal(Window w, Draft sum) {
        int from = sum.at.end();
        if (sum.places.size() > 1
                && marks.has(Cue.EACH, from, w.numberBegin())
                && marks.mentions(from, w.numberBegin()).isEmpty()
                && run(w) == sum.places.size()) {
            passage = w.passage();
            begin = w.begin();
            waiting.addAll(sum.places);
        }
    }

    /** How many numbers follow one another from a number on. */
    static int run(Window w) {
        List<Numeral> numerals = w.passage().numerals();
        int first = numerals.indexOf(w.number());
        int i = first;
        while (i + 1 < numerals.size()
                && follows(w.text(), numerals.get(i).end(), numerals.get(i + 1).begin())) {
            i++;
        }
        return i - first + 1;
    }

    /** 图文586篇、博文1027条: but for the name of what is counted the numbers stand side by side. */
    private static boolean follows(String text, int end, int begin) {
        boolean named = begin - end <= LONGEST_NAME && "、和及".indexOf(text.charAt(end)) >= 0;
        return begin - end <= 1 || named && Latin.isDigit(text.charAt(begin));
    }
}
