package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.cli.demo.speech.Said;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import java.util.ArrayList;
import java.util.List;

/** The figures that stand beside the disclosures and are no part of them. */
final class OtherFigures {
    private static final ChannelSet WECHAT = ChannelSet.of(Channel.WECHAT);
    private static final ChannelSet SITE = ChannelSet.of(Channel.DISCLOSURE_SITE);
    private static final ChannelSet HANDBOOK = ChannelSet.of(Channel.HANDBOOK);
    private static final Phrase FOLLOWERS = Phrase.of("微信公众号关注用户#人");
    private static final Phrase VIEWS = Phrase.of("信息公开网累计访问#次");
    private static final Phrase COPIES = Phrase.of("发放新生手册#册");
    private static final Phrase TRAININGS = Phrase.of("举办信息公开培训#次");
    private static final Phrase CONSULTATIONS = Phrase.of("答复来信来电咨询#件");
    private static final Phrase NOT_APPLICABLE = Phrase.of("清单中不适用事项#项");

    private final Reporter reporter;
    private final DemoYear year;
    private final DemoRandom random;

    private OtherFigures(Reporter reporter, DemoYear year, DemoRandom random) {
        this.reporter = reporter;
        this.year = year;
        this.random = random;
    }

    static List<Figure> of(Reporter reporter, DemoYear year, DemoRandom random) {
        return new OtherFigures(reporter, year, random).list();
    }

    private List<Figure> list() {
        List<Figure> figures = new ArrayList<>();
        List<Integer> notApplicable = DemoNotes.notApplicable(reporter);
        if (!notApplicable.isEmpty()) {
            figures.add(Figures.cases(Metric.CHECKLIST_NOT_APPLICABLE, NOT_APPLICABLE, notApplicable.size()));
        }
        if (reporter.has(Trait.FOLLOWERS) && year.academicYear().startYear() >= Outlet.WECHAT_ACCOUNT.since()) {
            figures.add(Figures.context(Metric.FOLLOWERS, WECHAT, FOLLOWERS, Said.roughly(amount(6, 1.12), random)));
        }
        if (reporter.has(Trait.VIEWS)) {
            figures.add(Figures.context(Metric.VIEWS, SITE, VIEWS, Said.exactly(amount(40, 1.2))));
        }
        if (reporter.has(Trait.COPIES)) {
            figures.add(Figures.context(
                    Metric.COPIES_DISTRIBUTED, HANDBOOK, COPIES, Said.roughly(amount(0.9, 1.02), random)));
        }
        if (reporter.has(Trait.TRAININGS)) {
            Said sessions = Said.exactly(random.between(1, 5));
            figures.add(Figures.context(Metric.TRAININGS, ChannelSet.NONE, TRAININGS, sessions));
        }
        if (reporter.has(Trait.CONSULTATIONS)) {
            figures.add(Figures.consultations(CONSULTATIONS, Said.exactly(amount(0.08, 1.03))));
        }
        return figures;
    }

    private long amount(double perItem, double growth) {
        return Math.round(reporter.size() * perItem * StrictMath.pow(growth, year.index()) * random.scatter(0.05));
    }
}
