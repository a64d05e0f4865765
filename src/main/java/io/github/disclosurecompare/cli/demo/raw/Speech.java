package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How one report speaks: of some things in the words of every year, of others as it comes. */
final class Speech {
    private final Wording wording;
    private final Map<String, String> words;
    private final DemoRandom lasting;
    private final DemoRandom passing;

    /**
     * @param words for the slots of sentences
     * @param lasting the reporter's own chance, which falls alike each year
     * @param passing the chance of this report
     */
    Speech(Wording wording, Map<String, String> words, DemoRandom lasting, DemoRandom passing) {
        this.wording = wording;
        this.words = words;
        this.lasting = lasting;
        this.passing = passing;
    }

    /** The same with one word more. */
    Speech with(String slot, String word) {
        Map<String, String> more = new HashMap<>(words);
        more.put(slot, word);
        return new Speech(wording, more, lasting, passing);
    }

    boolean knows(String key) {
        return wording.knows(key);
    }

    /** A sentence as this reporter always says it. */
    String usual(String key) {
        DemoRandom own = lasting.branch(key.hashCode());
        return wording.say(own.oneOf(wording.list(key)), words, own);
    }

    /** A sentence as it is said this time. */
    String once(String key) {
        DemoRandom now = now(key);
        return wording.say(now.oneOf(wording.list(key)), words, now);
    }

    /** Some different sentences of a kind, in their order. */
    List<String> some(String key, int least, int most) {
        DemoRandom now = now(key);
        int count = now.between(least, most);
        List<String> all = wording.list(key);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        now.shuffle(order);
        return order.stream()
                .limit(count)
                .sorted()
                .map(i -> wording.say(all.get(i), words, now))
                .toList();
    }

    /** Whatever else the report says: other figures leave a copied text its words. */
    private DemoRandom now(String key) {
        return passing.branch(key.hashCode());
    }

    /** Words for a number, as this reporter always finds them. */
    DemoRandom ofNumbers() {
        return lasting.branch(0);
    }
}
