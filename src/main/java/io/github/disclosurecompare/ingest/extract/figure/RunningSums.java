package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the sums that stand behind their parts: a number said to be a sum that the figures before it add up to. */
final class RunningSums {
    private static final ChannelSet NEW_MEDIA = ChannelSet.of(Channel.NEW_MEDIA);

    private static final Pattern COUNTED = Pattern.compile("(?:以上|上述|这)?[两二三四五六][个项大类种者网端]");
    private static final int MOST_PARTS = 60;

    private final Scene scene;
    private final List<Draft> drafts;

    RunningSums(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    void settle() {
        for (int i = 2; i < drafts.size(); i++) {
            Draft sum = drafts.get(i);
            if (!sum.share && saysSum(sum)) {
                settle(i, partsBefore(i));
            }
        }
    }

    private boolean saysSum(Draft draft) {
        int number = draft.at.begin();
        return draft.quantity.qualifier() == Qualifier.EXACT
                && scene.marks().has(Cue.SUM, draft.passage.clauseBegin(number), number);
    }

    /** The figures directly before a sum that add up to it; none where they do not. */
    private List<Draft> partsBefore(int index) {
        Draft sum = drafts.get(index);
        List<Draft> parts = new ArrayList<>();
        long rest = sum.quantity.value();
        for (int i = index - 1; i >= 0 && rest > 0 && parts.size() < MOST_PARTS; i--) {
            Draft part = drafts.get(i);
            if (part.role == Role.PART) {
                rest -= part.quantity.value();
                parts.add(part);
            }
        }
        boolean adds = rest == 0 && parts.size() > 1;
        boolean grand = isGrand(sum) && parts.size() == countParts(index) && !(isCounted(sum) && hasPartsAfter(index));
        return adds && !grand ? parts : List.of();
    }

    private boolean isGrand(Draft sum) {
        return sum.general
                && drafts.stream().noneMatch(other -> other.general && other.quantity.value() > sum.quantity.value());
    }

    /** 以上两网合计: a sum of so many before it, and not of what comes after it. */
    private boolean isCounted(Draft sum) {
        int number = sum.at.begin();
        return COUNTED.matcher(scene.text())
                .region(sum.passage.clauseBegin(number), number)
                .lookingAt();
    }

    private boolean hasPartsAfter(int index) {
        return drafts.subList(index + 1, drafts.size()).stream().anyMatch(draft -> draft.role == Role.PART);
    }

    /** What adds up to all that was told before is the grand total. */
    private long countParts(int index) {
        return drafts.subList(0, index).stream()
                .filter(draft -> draft.role == Role.PART)
                .count();
    }

    private void settle(int index, List<Draft> parts) {
        Draft sum = drafts.get(index);
        ChannelSet all = parts.stream().map(part -> part.channels).reduce(ChannelSet.NONE, ChannelSet::plus);
        boolean ofThem = !sum.ownChannels
                || all.isSubsetOf(sum.channels)
                || sum.channels.equals(NEW_MEDIA) && all.group() == ChannelGroup.NEW_MEDIA;
        if (parts.isEmpty() || all.isEmpty() || !ofThem) {
            return;
        }
        drafts.subList(index + 1, drafts.size()).stream()
                .filter(draft -> draft.share && draft.passage == sum.passage && draft.channels.equals(sum.channels))
                .forEach(draft -> draft.channels = all);
        sum.general = false;
        sum.channels = all;
        sum.role = all.size() > 1 ? Role.TOTAL : Role.PART;
        parts.forEach(part -> part.role = all.size() > 1 ? Role.PART : Role.DETAIL);
    }
}
