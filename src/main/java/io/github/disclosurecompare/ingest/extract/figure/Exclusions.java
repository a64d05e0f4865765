package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.number.TableHead;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by the words before a number that it is no amount of this year: planned, compared, averaged, of another year. */
final class Exclusions {
    private static final int FARTHEST_WORD = 6;
    /** What was meant to be: 原定4次. */
    private static final Pattern MEANT = Pattern.compile("[^0-9]*?(?:原定|原计划|拟|计划)$");
    /** What each of several did: 各1次, 各举办1次. */
    private static final Pattern OF_EACH = Pattern.compile(".*?各(?:自|分别)?(?:举办|组织|开展|召开|进行|开设|办|开)?了?$");
    /** The last characters of these words. */
    private static final String LAST_OF_WORDS = "定划拟各自别办织展开行设了";

    private final Marks marks;
    private final TableHead head;
    private final boolean tables;

    Exclusions(Scene scene) {
        this.marks = scene.marks();
        this.head = new TableHead(scene.text());
        this.tables = scene.text().indexOf('\t') >= 0;
    }

    /** Why it is none; empty where these words do not tell. */
    Optional<Reason> find(Window w, Set<Section> sections) {
        int before = Math.max(w.begin(), w.numberBegin() - FARTHEST_WORD);
        if (tables && head.excludes(w.numberBegin())) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        boolean planned = sections.contains(Section.PROBLEMS);
        if (planned) {
            return Optional.of(Reason.PLAN);
        }
        if (w.measure().endsWith("次")
                && isThreshold(w)
                && marks.mentions(w.numberEnd(), w.end()).isEmpty()) {
            return Optional.of(Reason.PLAN);
        }
        boolean told =
                w.numberBegin() > before && LAST_OF_WORDS.indexOf(w.text().charAt(w.numberBegin() - 1)) >= 0;
        if (told && MEANT.matcher(w.text()).region(before, w.numberBegin()).lookingAt()) {
            return Optional.of(Reason.PLAN);
        }
        if (told && OF_EACH.matcher(w.text()).region(before, w.numberBegin()).lookingAt()) {
            return Optional.of(Reason.AVERAGE);
        }
        if (marks.has(Cue.COUNTER, w.begin(), w.numberBegin()) && isLabelled(w)) {
            return Optional.of(Reason.PAGE_COUNTER);
        }
        if (marks.has(Cue.DIFFERENCE, w.begin(), w.numberBegin()) && !isLevel(w) || isLevelBefore(w)) {
            return Optional.of(Reason.DIFFERENCE);
        }
        int lastYear = marks.lastEnd(Cue.LAST_YEAR, w.passage().clauseBegin(w.numberBegin()), w.numberBegin());
        if (lastYear >= 0 && !(isLevel(w) && lastYear < w.begin())) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        int rate = marks.lastEnd(Cue.RATE, w.begin(), w.numberBegin());
        boolean titled = rate >= 0 && w.passage().first('》', rate, w.numberBegin()) >= 0;
        return rate >= 0 && !titled ? Optional.of(Reason.AVERAGE) : Optional.empty();
    }

    /** 增加到412篇, 增至412篇: where it has come to, not by how much. */
    private static boolean isLevel(Window w) {
        return w.numberBegin() > w.begin() && "到至".indexOf(w.text().charAt(w.numberBegin() - 1)) >= 0;
    }

    /** 从3块增加到11块: where it came from. */
    private static boolean isLevelBefore(Window w) {
        int begin = w.numberBegin();
        int end = w.numberEnd();
        return begin > 0
                && end < w.text().length()
                && "从由自".indexOf(w.text().charAt(begin - 1)) >= 0
                && "增升扩提降减上下翻到至涨".indexOf(w.text().charAt(end)) >= 0;
    }

    /** 点击数:206, 点击数:[206]. */
    private static boolean isLabelled(Window w) {
        boolean bracketed = w.text().startsWith("[", w.numberBegin() - 1);
        return w.text().startsWith(":", w.numberBegin() - (bracketed ? 2 : 1));
    }

    /** 申请3次以上的事项: what is asked of each of them. */
    private static boolean isThreshold(Window w) {
        return w.text().startsWith("的", w.numberEnd())
                && Stream.of("以上", "以内", "以下").anyMatch(word -> w.text().startsWith(word, w.numberEnd() - 2));
    }
}
