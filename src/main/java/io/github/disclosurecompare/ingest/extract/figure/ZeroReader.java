package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Set;

/** Reads the words that say none: 未收到…申请, 没有…举报、复议、诉讼. What a report does not mention stays unknown. */
final class ZeroReader {
    /** What follows 无 in words that deny nothing: 无论, 无法. */
    private static final String NOT_WITHOUT = "论法障偿形线关需纸锡数非异缝私";

    private static final int SHORT = 24;
    private static final int LONGEST_DENIAL = 6;

    private final Scene scene;
    private final Marks marks;
    private final Landmarks signs;
    private final Landmarks without;

    ZeroReader(Scene scene) {
        this.scene = scene;
        this.marks = scene.marks();
        this.signs = marks.signsOfDenial();
        this.without = new Landmarks(scene.text(), "无");
    }

    /** Takes a passage, none of which begins before the one that was taken last. */
    void read(Passage passage, List<Draft> drafts) {
        boolean denies =
                signs.next(passage.begin()) < passage.end() && marks.has(Cue.NONE, passage.begin(), passage.end());
        if (!denies && without.next(passage.begin()) >= passage.end()) {
            return;
        }
        int from = passage.begin();
        boolean denied = false;
        while (from < passage.end()) {
            int end = passage.clauseEnd(from);
            int none = none(from, end);
            boolean goesOn = denied && Grievance.goesOn(passage.text(), from);
            denied = none >= 0 || goesOn;
            if (denied) {
                clause(passage, goesOn ? from : none, new Span(from, end), drafts);
            }
            from = end + 1;
        }
        alone(passage, drafts);
    }

    /** Where a clause begins to deny something; -1 where it does not. */
    private int none(int begin, int end) {
        int none = marks.firstBegin(Cue.NONE, begin, end);
        int first = scene.quoteBegin(begin, end);
        boolean without = scene.text().startsWith("无", first)
                && (first + 1 >= end || NOT_WITHOUT.indexOf(scene.text().charAt(first + 1)) < 0);
        return without ? first : none >= 0 ? none : noneBehind(begin, end);
    }

    /** 行政诉讼无. */
    private int noneBehind(int begin, int end) {
        boolean denied = end - 1 > begin
                && scene.text().charAt(end - 1) == '无'
                && marks.hasAny(begin, end, Cue.COMPLAINT, Cue.RECONSIDERATION, Cue.LAWSUIT);
        return denied ? end - 1 : -1;
    }

    private void clause(Passage passage, int none, Span clause, List<Draft> drafts) {
        Set<Section> sections = scene.sectionsAt(clause.begin());
        boolean promise = sections.contains(Section.PROBLEMS)
                && !sections.contains(Section.COMPLAINTS)
                && !sections.contains(Section.ON_REQUEST);
        if (promise || passage.holds('费', clause.begin(), clause.end())) {
            return;
        }
        List<Metric> grievances = Grievance.named(marks, none, clause.end(), sections);
        if (grievances.isEmpty() && none >= clause.end() - LONGEST_DENIAL) {
            grievances = Grievance.named(marks, clause.begin(), none, sections);
        }
        if (grievances.isEmpty()
                && none >= clause.begin()
                && marks.has(Cue.SUCH, none, clause.end())
                && sections.contains(Section.COMPLAINTS)) {
            grievances = Grievance.named(marks, passage.begin(), none, sections);
        }
        if (grievances.isEmpty() && isAnswer(clause)) {
            grievances = Grievance.named(marks, passage.clauseBegin(clause.begin() - 1), clause.begin(), sections);
        }
        grievances.forEach(metric -> add(passage, metric, clause, drafts));
        if (grievances.isEmpty() && isNoRequest(passage, none, clause, sections)) {
            add(passage, Metric.APPLICATIONS_RECEIVED, clause, drafts);
        }
    }

    /** 行政复议:无; */
    private boolean isAnswer(Span clause) {
        return clause.length() <= 3 && clause.begin() > 0 && scene.text().charAt(clause.begin() - 1) == ':';
    }

    private boolean isNoRequest(Passage passage, int none, Span clause, Set<Section> sections) {
        boolean onRequest = sections.contains(Section.ON_REQUEST);
        if (marks.firstBegin(Cue.CLOSED, none, clause.end()) == none && none > clause.begin()) {
            return false;
        }
        int end = onRequest && marks.has(Cue.RECEIVE, none, clause.end()) ? passage.end() : clause.end();
        int requests = marks.firstBegin(Cue.REQUEST, none, end);
        boolean numbered = passage.numerals().stream().anyMatch(n -> n.begin() > none && n.begin() < requests);
        boolean kind = onRequest || marks.has(Cue.REQUEST_KIND, none, end);
        boolean toldBefore = requests < 0 && none >= clause.end() - 3 && marks.has(Cue.REQUEST, clause.begin(), none);
        return kind && requests >= 0 && !numbered
                || toldBefore && (kind || marks.has(Cue.REQUEST_KIND, clause.begin(), none));
    }

    /** 无。 under a heading, or: no such case. */
    private void alone(Passage passage, List<Draft> drafts) {
        String text = passage.text().substring(passage.begin(), passage.end()).strip();
        if (text.length() > SHORT || text.isEmpty() || counts(passage)) {
            return;
        }
        Set<Section> sections = scene.sectionsAt(passage.begin());
        boolean bare = text.equals("无") || text.equals("没有") || text.equals("暂无") || text.equals("未发生");
        boolean such = marks.has(Cue.NONE, passage.begin(), passage.end())
                && marks.has(Cue.SUCH, passage.begin(), passage.end());
        if (!bare && !such) {
            return;
        }
        Span clause = new Span(passage.begin(), passage.end());
        if (sections.contains(Section.COMPLAINTS)) {
            scene.heading(passage.begin())
                    .ifPresent(span -> Grievance.named(marks, span.begin(), span.end(), sections)
                            .forEach(metric -> add(passage, metric, clause, drafts)));
        } else if (sections.contains(Section.ON_REQUEST)) {
            add(passage, Metric.APPLICATIONS_RECEIVED, clause, drafts);
        }
    }

    /** 一件也没有 counts nothing. */
    private static boolean counts(Passage passage) {
        return passage.numerals().stream().anyMatch(numeral -> numeral.value() > 1);
    }

    private void add(Passage passage, Metric metric, Span clause, List<Draft> drafts) {
        if (drafts.stream().noneMatch(draft -> draft.metric == metric)) {
            Span quote = new Span(scene.quoteBegin(clause.begin(), clause.end()), clause.end());
            drafts.add(new Draft(passage, metric, Quantity.exact(0), quote, quote));
        }
    }
}
