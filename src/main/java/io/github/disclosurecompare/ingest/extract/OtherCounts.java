package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.MeasureFamily;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the numbers that count no disclosures: rules made, sites and accounts, opinions, reviews, leaders' meetings. */
final class OtherCounts {
    private static final Set<String> OTHER_MEASURES = Set.of("支", "组", "集", "段", "帖", "批", "台", "节");
    private static final List<String> NEWS = List.of("信息", "通知", "新闻", "公告", "稿件", "文章", "消息", "报道");

    private final Scene scene;
    private final Marks marks;
    private final Wording wording;

    OtherCounts(Scene scene, Wording wording) {
        this.scene = scene;
        this.marks = scene.marks();
        this.wording = wording;
    }

    Optional<Reason> find(Window w) {
        if (!w.measure().isEmpty()
                && MeasureFamily.find(w.measure()).isEmpty()
                && !OTHER_MEASURES.contains(w.measure())) {
            return Optional.of(Reason.STRUCTURE);
        }
        if (standsAt(Cue.THING, skipped(w.numberEnd()), w.end())) {
            return Optional.of(Reason.STRUCTURE);
        }
        int publish = marks.lastEnd(Cue.PUBLISH, w.begin(), w.numberBegin());
        int review = marks.lastEnd(Cue.REVIEW, w.begin(), w.numberBegin());
        int collect = marks.lastEnd(Cue.COLLECT, w.begin(), w.numberBegin());
        int make = marks.lastEnd(Cue.MAKE, w.begin(), w.numberBegin());
        if (review > publish && !w.text().substring(review, w.numberBegin()).contains("信息")) {
            return Optional.of(Reason.REVIEW);
        }
        if (collect > publish) {
            return Optional.of(Reason.OPINION);
        }
        int catalogue = marks.lastEnd(Cue.CATALOGUE, w.begin(), w.numberBegin());
        if (catalogue >= 0 && !isNews(catalogue, w)) {
            return Optional.of(Reason.STRUCTURE);
        }
        if (make > publish && !isNews(make, w) || isThingCounted(w, publish) || isAttribute(w)) {
            return Optional.of(Reason.STRUCTURE);
        }
        boolean ledBy = marks.has(Cue.LEADERSHIP, w.begin(), w.numberEnd())
                || marks.has(Cue.LEADERSHIP, w.numberEnd(), w.end());
        boolean meeting = marks.hasAny(w.begin(), w.numberBegin(), Cue.GATHER)
                && Set.of("次", "场", "期", "个").contains(w.measure());
        return ledBy && meeting && !isManyMeetings(w) ? Optional.of(Reason.LEADERSHIP_MEETING) : Optional.empty();
    }

    /** Whether information is named between a verb and the number: the verb is part of what the information is about. */
    private boolean isNews(int begin, Window w) {
        String between = scene.text().substring(begin, w.numberBegin());
        return NEWS.stream().anyMatch(between::contains);
    }

    /** 17个职能处室, 两个微博: what is counted stands after the number and is no item of information. */
    private boolean isAttribute(Window w) {
        int next = skipped(w.numberEnd());
        boolean counted = w.measure().equals("个")
                || w.number().digits().length() == 1
                        && !Latin.isDigit(w.text().charAt(w.number().digits().begin()));
        return counted
                && !wording.endsClause(w)
                && !standsAt(Cue.ITEM, next, w.passage().end())
                && !w.text().startsWith("会议", next);
    }

    /** 个 after a place or a thing counts the places: 公众号5个. */
    private boolean isThingCounted(Window w, int publish) {
        int end = w.numberBegin();
        while (end > w.begin() && "共有达计为".indexOf(w.text().charAt(end - 1)) >= 0) {
            end--;
        }
        for (Span thing : marks.list(Cue.THING, w.begin(), end)) {
            if (thing.end() == end && publish < thing.begin() && !"条篇则次".contains(w.measure())) {
                return true;
            }
        }
        return false;
    }

    private boolean isManyMeetings(Window w) {
        return w.text().substring(w.begin(), w.numberBegin()).contains("、");
    }

    private int skipped(int offset) {
        return offset < scene.text().length() && scene.text().charAt(offset) == '的' ? offset + 1 : offset;
    }

    private boolean standsAt(Cue cue, int offset, int end) {
        return marks.firstBegin(cue, offset, Math.min(end, offset + 8)) == offset;
    }
}
