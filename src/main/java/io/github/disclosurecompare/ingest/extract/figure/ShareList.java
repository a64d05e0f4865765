package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the list of shares of a sum begins and how far it goes. */
final class ShareList {
    private static final Pattern INSIDE = Pattern.compile("[^,;:。]{0,3}(?:里面?|之?中|之?内)[,:]");
    private static final ChannelSet NEW_MEDIA = ChannelSet.of(Channel.NEW_MEDIA);
    private static final int LONGEST_BREAKDOWN = 16;
    private static final Pattern BREAKDOWN =
            Pattern.compile("其中|(?:按|依|从)(?:照)?[^,;:。0-9]{0,4}(?:栏目|版块|板块|类型|体裁|形式)[^,;:。0-9]{0,4}[,:]");
    private static final int FARTHEST_SHARE = 120;

    private final Marks marks;
    private final String text;
    private final List<Draft> drafts;

    ShareList(Scene scene, List<Draft> drafts) {
        this.marks = scene.marks();
        this.text = scene.text();
        this.drafts = drafts;
    }

    /** The figures that follow a sum and are shares of it. */
    List<Draft> of(int head) {
        Draft sum = drafts.get(head);
        List<Draft> shares = new ArrayList<>();
        for (int i = head + 1; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            boolean goesOn = shares.isEmpty()
                    ? opens(sum, next)
                    : follows(sum, drafts.get(i - 1), next) && !(sum.share && leavesPart(drafts.get(i - 1), next));
            if (!goesOn) {
                break;
            }
            shares.add(next);
        }
        return shares;
    }

    /** Whether a sentence breaks down what was told before it: 其中..., 按栏目分,... */
    static boolean breaksDown(String text, int sentence) {
        return BREAKDOWN
                .matcher(text)
                .region(sentence, Math.min(text.length(), sentence + LONGEST_BREAKDOWN))
                .lookingAt();
    }

    /** Whether the words behind a sum begin to tell what it holds: 条信息里,有... */
    static boolean isInside(String text, int begin, int end) {
        return INSIDE.matcher(text).region(begin, end).lookingAt();
    }

    /** Whether a share is itself broken down: 其中网站500条(官网300条,新闻网200条), 网站500条,包括官网300条. */
    boolean opensAgain(int head) {
        if (head + 1 == drafts.size()) {
            return false;
        }
        Draft sum = drafts.get(head);
        Draft next = drafts.get(head + 1);
        int end = sum.at.end();
        return next.passage == sum.passage
                && next.at.begin() > end
                && !leavesPart(sum, next)
                && (marks.has(Cue.AMONG, end, next.at.begin())
                        || !sum.passage.inBrackets(end) && sum.passage.inBrackets(next.at.begin()));
    }

    private static boolean leavesPart(Draft before, Draft next) {
        return before.passage.holds(';', before.at.end(), next.at.begin())
                || before.passage.holds('\n', before.at.end(), next.at.begin());
    }

    /** Whether the list of shares begins between a sum and the next figure. */
    private boolean opens(Draft sum, Draft next) {
        int begin = sum.at.end();
        int end = next.at.begin();
        if (end < begin || end - begin > FARTHEST_SHARE) {
            return false;
        }
        String between = text.substring(begin, end);
        if (next.passage != sum.passage) {
            int start = next.passage.begin();
            return breaksDown(text, start);
        }
        boolean opened = between.contains("其中")
                || between.contains("之中")
                || INSIDE.matcher(between).lookingAt()
                || next.passage.inBrackets(end) && !next.passage.inBrackets(begin);
        boolean colon = between.contains(":") && !between.contains(";");
        boolean listed = marks.has(Cue.AMONG, begin, end) && !between.contains(";");
        return (opened || colon || listed) && !isOtherPlace(sum, next);
    }

    private boolean follows(Draft sum, Draft before, Draft next) {
        if (next.passage != before.passage || next.at.begin() < before.at.end()) {
            return false;
        }
        String between = text.substring(before.at.end(), next.at.begin());
        boolean left = isSingle(sum) && between.contains(";") && !goesOn(sum, before, next) || isOtherPlace(sum, next);
        boolean closed = between.contains(")") && !next.passage.inBrackets(next.at.begin()) && !between.contains("(");
        return !left && !closed;
    }

    /** The columns of one site may be parted by semicolons: 要闻925条;通知317条. */
    private boolean goesOn(Draft sum, Draft before, Draft next) {
        return !next.ownChannels
                && (next.channels.equals(sum.channels) || next.channels.isEmpty() && next.bySubject)
                && !marks.has(Cue.PUBLISH, before.at.end(), next.at.begin());
    }

    /** A figure of another place is no share of a sum over one place, nor of one over several that it is none of. */
    private static boolean isOtherPlace(Draft sum, Draft next) {
        if (!next.ownChannels || next.channels.isEmpty() || next.channels.equals(sum.channels)) {
            return false;
        }
        if (sum.ownChannels && isForeign(sum.channels, next.channels)) {
            return true;
        }
        return isSingle(sum)
                && (next.channels.group() != sum.channels.group() || next.quantity.value() > sum.quantity.value());
    }

    /** Of another group, or beside named new media none of them: 抖音 to 微信和视频号. */
    private static boolean isForeign(ChannelSet all, ChannelSet other) {
        if (all.isEmpty() || all.group() == ChannelGroup.MIXED) {
            return false;
        }
        return all.group() != other.group()
                || all.group() == ChannelGroup.NEW_MEDIA
                        && !all.list().contains(Channel.NEW_MEDIA)
                        && other.list().stream().noneMatch(all.list()::contains);
    }

    static boolean isSingle(Draft sum) {
        return sum.channels.size() == 1 && !sum.channels.equals(NEW_MEDIA);
    }
}
