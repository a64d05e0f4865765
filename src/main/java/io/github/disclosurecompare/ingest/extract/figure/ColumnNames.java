package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import java.util.regex.Pattern;

/** Tells the phrases of places that are but the name of a column, 媒体聚焦, and have the channel of its site. */
final class ColumnNames {
    private static final int LONGEST_COLUMN = 3;
    private static final int LONGEST_TITLE = 14;
    private static final Pattern COLUMN = Pattern.compile("(?:等)?(?:栏目|专栏|版块|板块|频道|栏)|[占有为共计]\\d");

    private final Marks marks;
    private final String text;

    ColumnNames(Marks marks, String text) {
        this.marks = marks;
        this.text = text;
    }

    /** A column has the channel of its site. */
    boolean holds(Mention mention) {
        boolean news = mention.channel() == Channel.NEWS_SITE;
        boolean media = mention.channel() == Channel.EXTERNAL_MEDIA;
        return (news || media)
                        && marks.list(Cue.COLUMN, mention.begin(), mention.end() + LONGEST_COLUMN).stream()
                                .filter(column -> column.begin() == mention.begin())
                                .anyMatch(column -> news
                                        ? column.end() == mention.end()
                                        : isCounted(column.end()) && !text.startsWith("外:", mention.begin() - 2))
                || media && isNamedColumn(mention)
                || isPartOfTitle(mention);
    }

    /** “媒体江南”栏目, “综合新闻”800条: a longer name in quotation marks that a number or 栏目 follows. */
    private boolean isPartOfTitle(Mention mention) {
        int open = last('“', mention.begin());
        int close = open < 0 ? -1 : first('”', mention.begin(), open + LONGEST_TITLE);
        return open >= 0
                && close >= mention.end()
                && close - open - 1 > mention.length()
                && first('”', open, mention.begin()) < 0
                && (isCounted(close + 1)
                        || COLUMN.matcher(text).region(close + 1, text.length()).lookingAt());
    }

    /** 媒体看校500条 in a list of columns: a name of two words that nothing is published in. */
    private boolean isNamedColumn(Mention mention) {
        int end = mention.end() + 2;
        return text.startsWith("媒体", mention.begin())
                && mention.length() == 2
                && mention.begin() > 0
                && ",;、“:".indexOf(text.charAt(mention.begin() - 1)) >= 0
                && isCounted(end)
                && !marks.hasAny(mention.end(), end, Cue.PUBLISH, Cue.ITEM, Cue.SUM)
                && !Latin.isDigit(text.charAt(end - 1));
    }

    /** 媒体报道 is a column where its number follows, 媒体报道学校 is not. */
    private boolean isCounted(int end) {
        return end < text.length() && ("”》".indexOf(text.charAt(end)) >= 0 || Latin.isDigit(text.charAt(end)));
    }

    private int last(char c, int before) {
        for (int i = before - 1; i >= Math.max(0, before - LONGEST_TITLE); i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private int first(char c, int begin, int end) {
        for (int i = begin; i < Math.min(end, text.length()); i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
