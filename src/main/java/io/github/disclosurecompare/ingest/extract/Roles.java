package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what the figures of disclosures are to each other: total, part, detail, category. */
final class Roles {
    private static final ChannelSet NEW_MEDIA = ChannelSet.of(Channel.NEW_MEDIA);

    private static final int FARTHEST_SHARE = 120;

    private final Marks marks;
    private final String text;
    private final List<Draft> drafts;

    private Roles(Scene scene, List<Draft> drafts) {
        this.marks = scene.marks();
        this.text = scene.text();
        this.drafts = drafts;
    }

    static void settle(Scene scene, List<Draft> all) {
        List<Draft> disclosed =
                new ArrayList<>(all.stream().filter(Draft::isDisclosed).toList());
        Roles roles = new Roles(scene, disclosed);
        roles.underHeadings();
        for (int i = 0; i < disclosed.size(); i++) {
            roles.sharesOf(i);
        }
        roles.insideWider();
    }

    private void underHeadings() {
        for (Draft draft : drafts) {
            if (draft.underCategory) {
                draft.role = Role.CATEGORY;
            } else if (draft.channels.isEmpty() && draft.category.isPresent() && isSubjectList(draft)) {
                draft.role = Role.CATEGORY;
            }
        }
    }

    /** Subjects without a channel come in lists: another figure beside it is of another subject. */
    private boolean isSubjectList(Draft draft) {
        return drafts.stream()
                        .filter(other -> other != draft && other.channels.isEmpty() && other.category.isPresent())
                        .filter(other -> Math.abs(other.at.begin() - draft.at.begin()) < 200)
                        .map(other -> other.category.get())
                        .filter(category -> category != draft.category.get())
                        .count()
                >= 1;
    }

    private void sharesOf(int head) {
        Draft sum = drafts.get(head);
        if (sum.share || sum.role == Role.CATEGORY) {
            return;
        }
        List<Draft> shares = shares(head);
        if (shares.isEmpty()) {
            return;
        }
        shares.forEach(share -> share.share = true);
        if (areSubjects(shares)) {
            shares.forEach(share -> share.role = Role.CATEGORY);
            shares.stream().filter(share -> !share.ownChannels).forEach(share -> share.channels = sum.channels);
        } else if (sum.general && !sum.ownChannels) {
            return;
        } else if (isBrokenDownByChannel(sum, shares)) {
            sum.role = Role.TOTAL;
            sum.channels = shares.stream().map(share -> share.channels).reduce(ChannelSet.NONE, ChannelSet::plus);
            shares.forEach(share -> share.role = Role.PART);
        } else {
            shares.forEach(share -> share.role = Role.DETAIL);
        }
    }

    private List<Draft> shares(int head) {
        Draft sum = drafts.get(head);
        List<Draft> shares = new ArrayList<>();
        for (int i = head + 1; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            boolean goesOn = shares.isEmpty() ? opens(sum, next) : follows(sum, drafts.get(i - 1), next);
            if (!goesOn) {
                break;
            }
            shares.add(next);
        }
        return shares;
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
            return marks.has(Cue.AMONG, start, Math.min(start + 4, end)) && text.startsWith("其中", start);
        }
        boolean opened = between.contains("其中")
                || between.contains("之中")
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
        boolean single = isSingle(sum);
        boolean left = single && between.contains(";") || isOtherPlace(sum, next);
        boolean closed = between.contains(")") && !next.passage.inBrackets(next.at.begin()) && !between.contains("(");
        return !left && !closed;
    }

    /** A figure of another place is no share of a sum over one place. */
    private static boolean isOtherPlace(Draft sum, Draft next) {
        return isSingle(sum)
                && next.ownChannels
                && !next.channels.equals(sum.channels)
                && (next.channels.group() != sum.channels.group() || next.quantity.value() > sum.quantity.value());
    }

    private static boolean isSingle(Draft sum) {
        return sum.channels.size() == 1 && !sum.channels.equals(NEW_MEDIA);
    }

    private static boolean areSubjects(List<Draft> shares) {
        long named = shares.stream()
                .filter(share -> share.category.isPresent() && !share.ownChannels)
                .count();
        long different = shares.stream()
                .map(share -> share.category)
                .filter(Optional::isPresent)
                .distinct()
                .count();
        return named == shares.size()
                && different >= 2
                && shares.stream()
                        .noneMatch(share -> share.channels.group() == ChannelGroup.MIXED && share.ownChannels);
    }

    private static boolean isBrokenDownByChannel(Draft sum, List<Draft> shares) {
        long places = shares.stream()
                .filter(share -> share.ownChannels && !share.channels.isEmpty())
                .map(share -> share.channels)
                .distinct()
                .count();
        return !isSingle(sum) && places >= 2;
    }

    /** A part of some channels that a larger part names among others lies inside it. */
    private void insideWider() {
        for (Draft wide : List.copyOf(drafts)) {
            if (wide.role == Role.PART && !wide.repeated && wide.channels.size() > 1) {
                List<Draft> inside =
                        drafts.stream().filter(draft -> isInside(draft, wide)).toList();
                ChannelSet covered =
                        inside.stream().map(draft -> draft.channels).reduce(ChannelSet.NONE, ChannelSet::plus);
                boolean whole = inside.size() > 1 && wide.channels.isSubsetOf(covered);
                if (whole) {
                    wide.role = Role.TOTAL;
                } else {
                    inside.forEach(draft -> draft.role = Role.DETAIL);
                }
            }
        }
    }

    private static boolean isInside(Draft draft, Draft wide) {
        return draft != wide
                && !draft.repeated
                && draft.role == Role.PART
                && draft.metric == Metric.DISCLOSED
                && !draft.channels.isEmpty()
                && draft.channels.isSubsetOf(wide.channels)
                && !draft.channels.equals(wide.channels)
                && draft.quantity.value() < wide.quantity.value()
                && MeasureFamily.find(draft.measure).equals(MeasureFamily.find(wide.measure));
    }

    static Optional<Category> category(Draft draft) {
        return draft.role == Role.CATEGORY ? draft.category : Optional.empty();
    }
}
