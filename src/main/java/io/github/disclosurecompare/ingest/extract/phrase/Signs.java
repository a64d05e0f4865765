package io.github.disclosurecompare.ingest.extract.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a few characters and words without which none of many phrases can stand in a text: to search for those takes a
 * fraction of looking for the phrases.
 */
final class Signs {
    /** A character that so few phrases share is no better than the phrases. */
    private static final int FEWEST = 3;

    private Signs() {}

    /** Each phrase holds at least one of these. */
    static String[] of(Collection<String> phrases) {
        List<String> signs = new ArrayList<>();
        List<String> left = new ArrayList<>(phrases);
        String shared = mostShared(left);
        while (!shared.isEmpty()) {
            String sign = shared;
            signs.add(sign);
            left.removeIf(phrase -> phrase.contains(sign));
            shared = mostShared(left);
        }
        signs.addAll(left);
        return signs.toArray(String[]::new);
    }

    /** The first character that most phrases hold; empty where few hold any. */
    private static String mostShared(List<String> phrases) {
        Map<String, Integer> holders = new HashMap<>();
        String best = "";
        int most = FEWEST - 1;
        for (String phrase : phrases) {
            for (String character : phrase.split("")) {
                int count = holders.merge(character, 1, Integer::sum);
                if (count > most) {
                    most = count;
                    best = character;
                }
            }
        }
        return best;
    }
}
