package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides what the figures of disclosures are to each other: total, part, detail, category. */
final class Roles {
    private static final ChannelSet NEWS = ChannelSet.of(Channel.NEWS_SITE);

    private static final int FARTHEST_SUBJECT = 400;

    private final ShareList list;
    private final List<Draft> drafts;

    private Roles(Scene scene, List<Draft> drafts) {
        this.list = new ShareList(scene, drafts);
        this.drafts = drafts;
    }

    static void settle(Scene scene, List<Draft> all) {
        List<Draft> disclosed =
                new ArrayList<>(all.stream().filter(Draft::isDisclosed).toList());
        Roles roles = new Roles(scene, disclosed);
        roles.underHeadings();
        new SubjectShares(scene.marks(), disclosed).settle();
        for (int i = 0; i < disclosed.size(); i++) {
            roles.sharesOf(i);
        }
        new RunningSums(scene, disclosed).settle();
        grandTotal(disclosed);
        Columns.settle(disclosed);
        roles.insideWider();
    }

    private void underHeadings() {
        for (Draft draft : drafts) {
            if (draft.underCategory || draft.ofChecklist) {
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
                        .filter(other -> Math.abs(other.at.begin() - draft.at.begin()) < FARTHEST_SUBJECT)
                        .map(other -> other.category.get())
                        .filter(category -> category != draft.category.get())
                        .count()
                >= 1;
    }

    private void sharesOf(int head) {
        Draft sum = drafts.get(head);
        if (sum.share && !list.opensAgain(head) || sum.role == Role.CATEGORY) {
            return;
        }
        List<Draft> all = list.of(head);
        if (all.isEmpty()) {
            return;
        }
        if (areSubjects(all)) {
            all.forEach(share -> share.role = Role.CATEGORY);
            all.stream().filter(share -> !share.ownChannels).forEach(share -> share.channels = sum.channels);
        }
        List<Draft> shares =
                all.stream().filter(share -> share.role != Role.CATEGORY).toList();
        all.forEach(share -> share.share = true);
        if (shares.isEmpty() || sum.general && !sum.ownChannels) {
            return;
        }
        if (sum.role != Role.DETAIL && isBrokenDownByChannel(sum, shares)) {
            sum.role = Role.TOTAL;
            sum.channels = shares.stream().map(share -> share.channels).reduce(ChannelSet.NONE, ChannelSet::plus);
            shares.forEach(share -> share.role = Role.PART);
        } else {
            shares.forEach(share -> share.role = Role.DETAIL);
            shares.stream().filter(Roles::isColumn).forEach(share -> share.channels = sum.channels);
        }
    }

    /** A column in a sentence without a site is of the site whose sum it is a share of. */
    private static boolean isColumn(Draft share) {
        return !share.ownChannels && (share.channels.isEmpty() || share.channels.equals(NEWS));
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
        return places >= 2 && (!ShareList.isSingle(sum) || isOfKind(sum, shares));
    }

    /** 网站类7204条,包括官网2316条、二级网站4888条: one among its shares has the name of all, and they add up to it. */
    private static boolean isOfKind(Draft sum, List<Draft> shares) {
        long told = shares.stream().mapToLong(share -> share.quantity.value()).sum();
        return told == sum.quantity.value()
                && shares.stream().anyMatch(share -> share.ownChannels && share.channels.equals(sum.channels));
    }

    /** The largest number said of all disclosures without a channel. */
    private static void grandTotal(List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.general && draft.channels.isEmpty() && !draft.repeated && !draft.underCategory)
                .max(Comparator.comparingLong(draft -> draft.quantity.value()))
                .ifPresent(draft -> {
                    draft.metric = Metric.DISCLOSED_TOTAL;
                    draft.role = Role.TOTAL;
                });
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
