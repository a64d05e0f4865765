package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.TextFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which promises a later text comes back to: some sentence of it has much of the promise's matter. */
final class TakenUp {
    private static final double ENOUGH = 0.4;
    private static final int FEWEST_PAIRS = 3;

    /** Words that every promise about disclosure has. */
    private static final Pattern GENERAL = Pattern.compile(
            "信息公开|公开|工作|学校|学院|本校|我校|进一步|继续|不断|持续|切实|着力" + "|加强|加大|完善|提高|提升|推进|推动|做好|强化|相关|有关|力度|水平|[^\\p{L}]");

    private final List<Said> sentences;

    private record Said(Sentence sentence, Set<Integer> pairs) {}

    private TakenUp(List<Said> sentences) {
        this.sentences = sentences;
    }

    static TakenUp of(String text, TextFacts facts) {
        return new TakenUp(facts.sentences().stream()
                .map(sentence -> new Said(sentence, pairs(words(text, sentence))))
                .toList());
    }

    private static String words(String text, Sentence sentence) {
        return text.substring(sentence.begin(), sentence.end());
    }

    /** A promise of general words alone says too little to be missed. */
    boolean isTooGeneral(Promise promise) {
        return pairs(promise.matter()).size() < FEWEST_PAIRS;
    }

    /** The sentence that has most of its matter; empty where none has enough of it. */
    Optional<Sentence> find(Promise promise) {
        Set<Integer> matter = pairs(promise.matter());
        Said closest = null;
        long most = 0;
        for (Said said : sentences) {
            long common = common(matter, said.pairs());
            if (common > most) {
                closest = said;
                most = common;
            }
        }
        return most >= ENOUGH * matter.size() ? Optional.ofNullable(closest).map(Said::sentence) : Optional.empty();
    }

    private static long common(Set<Integer> matter, Set<Integer> said) {
        return matter.stream().filter(said::contains).count();
    }

    /** Every two characters in a row. */
    private static Set<Integer> pairs(String words) {
        String telling = GENERAL.matcher(words).replaceAll("");
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < telling.length(); i++) {
            pairs.add(telling.charAt(i) << Character.SIZE | telling.charAt(i + 1));
        }
        return pairs;
    }
}
