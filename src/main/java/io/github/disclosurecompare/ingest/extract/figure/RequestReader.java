package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Optional;

/** Tells what a number of applications says: received, or how they ended. */
final class RequestReader {
    private static final Cue[] OUTCOMES = {Cue.GRANTED, Cue.REFUSED, Cue.PENDING, Cue.CLOSED};
    private static final Metric[] METRICS = {
        Metric.APPLICATIONS_GRANTED,
        Metric.APPLICATIONS_REFUSED,
        Metric.APPLICATIONS_PENDING,
        Metric.APPLICATIONS_CLOSED
    };

    private static final int LONGEST_OBJECT = 12;

    private final Marks marks;

    RequestReader(Marks marks) {
        this.marks = marks;
    }

    /** The outcome that stands before a number and after whatever was received. */
    Optional<Metric> before(int begin, int end) {
        int received = Math.max(marks.lastEnd(Cue.RECEIVE, begin, end), lastRequest(begin, end));
        if (isAnswered(begin, received, end)) {
            return Optional.of(Metric.APPLICATIONS_CLOSED);
        }
        Metric best = null;
        int bestEnd = received;
        int bestBegin = Integer.MAX_VALUE;
        for (int i = 0; i < OUTCOMES.length; i++) {
            for (Span span : marks.list(OUTCOMES[i], begin, end)) {
                if (span.end() > bestEnd || span.end() == bestEnd && span.begin() < bestBegin && best != null) {
                    best = METRICS[i];
                    bestEnd = span.end();
                    bestBegin = span.begin();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** 办结申请8件: what was asked for is the object of what became of it. */
    private boolean isAnswered(int begin, int requested, int end) {
        int answered = marks.firstBegin(Cue.CLOSED, begin, end);
        return answered >= 0
                && answered < requested
                && requested - answered <= LONGEST_OBJECT
                && end - requested <= 2
                && !marks.has(Cue.RECEIVE, begin, end);
    }

    /** The outcome that follows a number; that it was answered counts only where nothing else is told. */
    Optional<Outcome> after(int begin, int end) {
        Outcome best = null;
        for (int i = 0; i < OUTCOMES.length; i++) {
            for (Span span : marks.list(OUTCOMES[i], begin, end)) {
                if (best == null || isBefore(METRICS[i], span, best)) {
                    best = new Outcome(METRICS[i], span);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBefore(Metric metric, Span span, Outcome best) {
        boolean closed = metric == Metric.APPLICATIONS_CLOSED;
        boolean bestClosed = best.metric() == Metric.APPLICATIONS_CLOSED;
        return closed == bestClosed
                ? span.begin() < best.span().begin()
                        || span.begin() == best.span().begin()
                                && span.end() > best.span().end()
                : bestClosed;
    }

    /** A request that is not the name of an outcome: 同意公开 holds no request, 收到公开申请 does. */
    private int lastRequest(int begin, int end) {
        return marks.lastEnd(Cue.REQUEST, begin, end);
    }

    /** How applications ended, and the words that say so. */
    record Outcome(Metric metric, Span span) {}
}
