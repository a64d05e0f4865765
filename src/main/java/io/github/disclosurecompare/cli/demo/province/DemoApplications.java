package io.github.disclosurecompare.cli.demo.province;

import static io.github.disclosurecompare.domain.Metric.APPLICATIONS_CLOSED;
import static io.github.disclosurecompare.domain.Metric.APPLICATIONS_GRANTED;
import static io.github.disclosurecompare.domain.Metric.APPLICATIONS_PENDING;
import static io.github.disclosurecompare.domain.Metric.APPLICATIONS_RECEIVED;
import static io.github.disclosurecompare.domain.Metric.APPLICATIONS_REFUSED;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import java.util.ArrayList;
import java.util.List;

/** The applications for disclosure that a report tells of, and what became of them. */
final class DemoApplications {
    private static final Phrase RECEIVED = Phrase.of("收到信息公开申请#件");
    private static final Phrase RECEIVED_IN_WRITING = Phrase.of("收到书面信息公开申请#件");
    private static final Phrase GRANTED = Phrase.of("同意公开#件");
    private static final Phrase REFUSED = Phrase.of("不予公开#件");
    private static final Phrase CLOSED = Phrase.of("因信息不存在办结#件");
    private static final Phrase PENDING = Phrase.of("正在办理#件");

    private DemoApplications() {}

    static List<Figure> of(Reporter reporter, DemoYear year, DemoRandom random) {
        boolean isOff = year.has(Incident.APPLICATIONS_OFF);
        int received = isOff ? random.between(4, 12) : received(reporter, random);
        boolean isHedged = received == 0 && reporter.has(Trait.HEDGES);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figures.cases(APPLICATIONS_RECEIVED, isHedged ? RECEIVED_IN_WRITING : RECEIVED, received));
        if (received > 0) {
            int refused = isOff ? random.between(1, 2) : random.below(1 + received / 3);
            int closed = random.below(1 + received / 4);
            int pending = random.below(1 + received / 5);
            int unaccounted = isOff ? random.oneOf(List.of(1, 2, -1)) : 0;
            add(
                    figures,
                    APPLICATIONS_GRANTED,
                    GRANTED,
                    Math.max(0, received - refused - closed - pending - unaccounted));
            add(figures, APPLICATIONS_REFUSED, REFUSED, refused);
            add(figures, APPLICATIONS_CLOSED, CLOSED, closed);
            add(figures, APPLICATIONS_PENDING, PENDING, pending);
        }
        return figures;
    }

    private static int received(Reporter reporter, DemoRandom random) {
        if (reporter.isUnit()) {
            return 0;
        }
        return reporter.isVocational()
                ? random.chance(650) ? 0 : random.between(1, 4)
                : random.chance(350) ? 0 : random.between(1, 14);
    }

    /** A report does not list the outcomes that did not come up. */
    private static void add(List<Figure> figures, Metric metric, Phrase phrase, int number) {
        if (number > 0) {
            figures.add(Figures.cases(metric, phrase, number));
        }
    }
}
