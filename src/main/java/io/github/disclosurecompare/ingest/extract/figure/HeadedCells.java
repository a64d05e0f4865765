package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.TableHead;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of tables whose columns, not their rows, say what is counted: 收到申请, 同意公开; 官网, 微信. */
final class HeadedCells {
    private final Marks marks;
    private final TableHead head;
    private final MentionReader reader;
    private final RequestReader requests;
    private final boolean tables;

    HeadedCells(Scene scene, MentionReader reader) {
        this.marks = scene.marks();
        this.head = new TableHead(scene.text());
        this.reader = reader;
        this.requests = new RequestReader(scene.marks());
        this.tables = scene.text().indexOf('\t') >= 0;
    }

    /** The words above a number in whose row nothing says what is counted. */
    Optional<Span> name(Window w) {
        if (!tables || w.numberBegin() == 0) {
            return Optional.empty();
        }
        int row = head.rowBegin(w.numberBegin());
        boolean named = !marks.mentions(row, w.numberBegin()).isEmpty()
                || marks.hasAny(row, w.numberBegin(), Cue.REQUEST, Cue.COMPLAINT, Cue.PUBLISH);
        return named ? Optional.empty() : head.above(w.number().digits().begin());
    }

    /** What became of applications, or that they came, by the head of the column. */
    Optional<Metric> request(Span name, Set<Section> sections) {
        Optional<Metric> outcome = requests.after(name.begin(), name.end()).map(RequestReader.Outcome::metric);
        boolean received = marks.hasAny(name.begin(), name.end(), Cue.RECEIVE, Cue.REQUEST);
        return !sections.contains(Section.ON_REQUEST)
                ? Optional.empty()
                : outcome.or(() -> received ? Optional.of(Metric.APPLICATIONS_RECEIVED) : Optional.empty());
    }

    /** 举报, 行政复议, 行政诉讼 side by side. */
    List<Metric> grievances(Span name, Set<Section> sections) {
        return Grievance.named(marks, name.begin(), name.end(), sections);
    }

    /** The places at the head of the column. */
    Optional<ChannelReader.Place> place(Window w, Span name) {
        List<Mention> mentions = reader.places(name.begin(), name.end());
        return mentions.isEmpty() || marks.hasAny(name.begin(), name.end(), Cue.FOLLOW, Cue.VIEW)
                ? Optional.empty()
                : Optional.of(ChannelReader.Place.of(mentions, w.begin()));
    }
}
