package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the numbers that count no disclosures: rules made, sites and accounts, opinions, reviews, leaders' meetings. */
final class OtherCounts {
    private static final Set<String> OTHER_MEASURES = Set.of("支", "组", "集", "段", "帖", "批", "台", "节", "辑");
    private static final List<String> NEWS = List.of("信息", "通知", "新闻", "公告", "稿件", "文章", "消息", "报道");

    /** The articles of a rule: 共七章三十九条. */
    private static final CuedPattern ARTICLES = CuedPattern.of("章节", "[章节][,共]{0,2}$");

    private static final CuedPattern LISTED = CuedPattern.of(
            "列明确细形拟划梳制编",
            "(?=[列明确细形拟划梳制编])(?:列出|列明|明确|确定|确立|细化|形成|拟定|划定|梳理|制定|编制)[了出]?(?:主动|信息)?公开(?:的?事项|要点|内容|项目|目录)");
    private static final CuedPattern NOT_COUNTED =
            CuedPattern.of("未没不", "^[^;。0-9]*(?:未|没有|不|未予|不再)(?:计入|列入|纳入|计算在|统计在|统计入|算作|算)[^;。]*");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");
    private static final int FARTHEST_EXCLUSION = 30;

    /** The last characters of the things that are written down. */
    private static final String WRITTEN = "法定则度见案图划程单章要点录目建议题";

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
        boolean article = w.measure().equals("条") && ARTICLES.isIn(w.text(), w.begin(), w.numberBegin());
        if (article || isNotCounted(w)) {
            return Optional.of(Reason.STRUCTURE);
        }
        int publish = lastVerb(w);
        int review = marks.lastEnd(Cue.REVIEW, w.begin(), w.numberBegin());
        int collect = marks.lastEnd(Cue.COLLECT, w.begin(), w.numberBegin());
        int make = marks.lastEnd(Cue.MAKE, listBegin(w), w.numberBegin());
        if (review > publish && !w.text().substring(review, w.numberBegin()).contains("信息")) {
            return Optional.of(Reason.REVIEW);
        }
        if (collect > publish && !isMeeting(collect, w)) {
            return Optional.of(Reason.OPINION);
        }
        int catalogue = marks.lastEnd(Cue.CATALOGUE, w.begin(), w.numberBegin());
        if (catalogue >= 0 && !isNews(catalogue, w) && !isService(catalogue, w)) {
            return Optional.of(Reason.STRUCTURE);
        }
        if (make > publish && !isNews(make, w) && !isHeld(make, w)
                || isListed(w)
                || isThingCounted(w, publish)
                || isAttribute(w)) {
            return Optional.of(Reason.STRUCTURE);
        }
        boolean ledBy = marks.has(Cue.LEADERSHIP, w.begin(), w.numberEnd())
                || marks.has(Cue.LEADERSHIP, w.numberEnd(), w.end());
        boolean meeting = marks.hasAny(w.begin(), w.numberBegin(), Cue.GATHER)
                && Set.of("次", "场", "期", "个").contains(w.measure());
        return ledBy && meeting && !isManyMeetings(w) ? Optional.of(Reason.LEADERSHIP_MEETING) : Optional.empty();
    }

    /** 现有公开栏32块、电子屏18块: where the list begins whose other numbers were no figures either. */
    private static int listBegin(Window w) {
        return w.text().startsWith("、", w.begin())
                ? Math.max(w.segment(), w.passage().clauseBegin(w.begin()))
                : w.begin();
    }

    /** Where the last verb of publishing ends that is no object, 抽查公开事项, and no word of a title. */
    private int lastVerb(Window w) {
        int last = -1;
        for (Span verb : marks.list(Cue.PUBLISH, w.begin(), w.numberBegin())) {
            boolean object = marks.lastEnd(Cue.REVIEW, w.begin(), verb.begin()) == verb.begin()
                    || marks.lastEnd(Cue.MAKE, w.begin(), verb.begin()) == verb.begin();
            int close = w.passage().first('》', verb.end(), w.numberBegin());
            boolean titled = close >= 0 && w.passage().first('《', verb.end(), close) < 0;
            last = object || titled ? last : verb.end();
        }
        return last;
    }

    /** 属于教育活动,没有计入公开数量. */
    private static boolean isNotCounted(Window w) {
        int end = Math.min(w.passage().partEnd(w.numberEnd()), w.numberEnd() + FARTHEST_EXCLUSION);
        return NOT_COUNTED.isIn(w.text(), w.numberEnd(), Math.max(w.numberEnd(), end));
    }

    /** 提案答复会 is a meeting, and collects nothing. */
    private static boolean isMeeting(int collected, Window w) {
        return Wording.SESSIONS.contains(w.measure())
                && w.text().substring(collected, w.numberBegin()).contains("会");
    }

    /** 举行合并政策说明会8场: the verb is part of what the meeting is about. */
    private boolean isHeld(int made, Window w) {
        return Wording.SESSIONS.contains(w.measure())
                && marks.has(Cue.GATHER, w.begin(), made)
                && !marks.mentions(made, w.numberBegin()).isEmpty();
    }

    /** Whether information is named between a verb and the number: the verb is part of what the information is about. */
    private boolean isNews(int begin, Window w) {
        String between = TITLE.matcher(scene.text().substring(begin, w.numberBegin()))
                .replaceAll("")
                .replace("信息公开", "");
        return NEWS.stream().anyMatch(between::contains);
    }

    /** 服务指南22条: a kind of information, and no catalogue. */
    private static boolean isService(int end, Window w) {
        return w.text().startsWith("服务指南", end - 4) || w.text().startsWith("办事指南", end - 4);
    }

    /** 列出公开事项58个: what is to be published was listed. */
    private static boolean isListed(Window w) {
        return LISTED.isIn(w.text(), w.begin(), w.numberBegin());
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
                && !marks.has(Cue.NOT_APPLICABLE, next, w.end())
                && !w.text().startsWith("会议", next);
    }

    /** 个 after a place or a thing counts the places: 公众号5个. */
    private boolean isThingCounted(Window w, int publish) {
        int end = w.numberBegin();
        while (end > w.begin() && "共有达计为".indexOf(w.text().charAt(end - 1)) >= 0) {
            end--;
        }
        for (Span thing : marks.list(Cue.THING, w.begin(), end)) {
            if (thing.end() == end && isBefore(publish, thing, w) && isCountable(thing, w.measure())) {
                return true;
            }
        }
        return false;
    }

    /** 办法3件 are rules; 行政系统80份 are documents, for systems are not counted so. */
    private boolean isCountable(Span thing, String measure) {
        return !"条篇则次".contains(measure)
                && (!"份件".contains(measure) || WRITTEN.indexOf(scene.text().charAt(thing.end() - 1)) >= 0);
    }

    /** 信息公开意见箱5个: 公开 is part of the name where places are counted. */
    private static boolean isBefore(int publish, Span thing, Window w) {
        boolean named = publish == thing.begin() && w.text().startsWith("公开", publish - 2);
        return publish < thing.begin() || named && "个处块部台家".contains(w.measure());
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
