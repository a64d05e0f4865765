package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.cli.demo.speech.Said;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Role;
import java.util.ArrayList;
import java.util.List;

/** The figures of what was disclosed: the grand total, its parts by channel, what lies inside a part, the subjects. */
final class DisclosedFigures {
    private static final Phrase GRAND_TOTAL = Phrase.of("全学年共主动公开信息#条");
    private static final Phrase ACCOUNTS = Phrase.of("新媒体平台共发布信息#条");
    private static final Phrase NOTICES = Phrase.of("通知公告#条");
    private static final Phrase NEWS = Phrase.of("学校要闻#条");
    private static final int ROUNDED_PER_MILLE = 600;

    private final Reporter reporter;
    private final DemoYear year;
    private final DemoRandom random;
    private final List<Figure> figures = new ArrayList<>();

    private DisclosedFigures(Reporter reporter, DemoYear year, DemoRandom random) {
        this.reporter = reporter;
        this.year = year;
        this.random = random;
    }

    static List<Figure> of(Reporter reporter, DemoYear year, DemoRandom random) {
        DisclosedFigures disclosed = new DisclosedFigures(reporter, year, random);
        disclosed.addAll();
        return disclosed.figures;
    }

    private void addAll() {
        if (reporter.has(Trait.STATES_TOTAL)) {
            figures.add(Figures.grandTotal(GRAND_TOTAL, statedTotal()));
        }
        if (reporter.has(Trait.TOTAL_OF_ACCOUNTS)) {
            addTotalOfAccounts();
        }
        year.amounts().forEach(this::addPart);
        if (reporter.has(Trait.CATEGORIES)) {
            figures.addAll(Subject.split(year.items(), reporter.isVocational(), random));
        }
    }

    private Said statedTotal() {
        if (year.has(Incident.TOTAL_OFF)) {
            // Above the sum over all measure words, or below that of the items: neither can pass for the other.
            return Said.exactly(
                    random.chance(500)
                            ? year.all() * random.between(106, 118) / 100 + 1
                            : year.items() * random.between(85, 94) / 100);
        }
        return year.has(Incident.TOTAL_ROUNDED) ? Said.andMore(year.items()) : Said.exactly(year.items());
    }

    private void addTotalOfAccounts() {
        List<DemoYear.Amount> accounts = year.amounts().stream()
                .filter(amount -> amount.habit().group() == ChannelGroup.NEW_MEDIA)
                .toList();
        if (accounts.size() > 1) {
            ChannelSet channels = accounts.stream()
                    .map(account -> account.habit().outlet().channels())
                    .reduce(ChannelSet.NONE, ChannelSet::plus);
            long sum = accounts.stream().mapToLong(DemoYear.Amount::value).sum();
            figures.add(Figures.disclosed(Role.TOTAL, channels, ACCOUNTS, Said.exactly(sum)));
        }
    }

    private void addPart(DemoYear.Amount amount) {
        Habit habit = amount.habit();
        boolean isRounded = reporter.has(Trait.ROUNDS) && random.chance(ROUNDED_PER_MILLE);
        Said said = isRounded ? Said.roughly(amount.value(), random) : Said.exactly(amount.value());
        figures.add(Figures.disclosed(Role.PART, habit.outlet().channels(), habit.phrase(), said));
        if (habit.outlet() == Outlet.OFFICIAL_SITE && reporter.has(Trait.COLUMNS_OF_SITE)) {
            addColumns(amount);
        }
    }

    private void addColumns(DemoYear.Amount site) {
        ChannelSet channels = site.habit().outlet().channels();
        long notices = site.value() * random.between(300, 400) / 1000;
        long news = site.value() * random.between(200, 300) / 1000;
        figures.add(Figures.disclosed(Role.DETAIL, channels, NOTICES, Said.exactly(notices)));
        figures.add(Figures.disclosed(Role.DETAIL, channels, NEWS, Said.exactly(news)));
    }
}
