package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import java.util.List;

/** Gives a superior the accounts and sites that stand beside its name in a list and have no other owner. */
final class Superiors {
    private static final int LONGEST_LINK = 14;

    private Superiors() {}

    static void takeAccounts(String text, List<Mention> places) {
        boolean taken = false;
        for (int i = 1; i < places.size(); i++) {
            Mention before = places.get(i - 1);
            Mention place = places.get(i);
            boolean account =
                    place.channel() == Channel.WEBSITE || place.channel().group() == Channel.WECHAT.group();
            taken = before.channel() == Channel.SUPERIOR_AUTHORITY && account && areJoined(text, before, place, taken);
            if (taken) {
                places.set(i, place.as(Channel.SUPERIOR_AUTHORITY));
            }
        }
    }

    private static boolean areJoined(String text, Mention before, Mention place, boolean taken) {
        String between = text.substring(before.end(), place.begin());
        return isLink(between) || between.equals("、") && (taken || areOfficial(text, before, place));
    }

    /** 教育厅官微、官网: the second is as official as the first. */
    private static boolean areOfficial(String text, Mention before, Mention place) {
        return text.startsWith("官", place.begin()) && text.startsWith("官", before.end() - 2);
    }

    /** 教育厅网站、“江南教育”微信公众号; 被其官方微信、网站采用. */
    private static boolean isLink(String between) {
        if (between.length() > LONGEST_LINK || between.indexOf(',') >= 0) {
            return false;
        }
        boolean named = between.endsWith("”") && (between.startsWith("“") || between.startsWith("、“"));
        return named || between.endsWith("其") || between.endsWith("其官方");
    }
}
