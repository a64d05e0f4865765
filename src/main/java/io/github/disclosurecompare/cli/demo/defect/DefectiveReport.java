package io.github.disclosurecompare.cli.demo.defect;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report with something wrong in its figures, dates or sections.
 *
 * @param codes of the findings that are to be made of it
 */
record DefectiveReport(Report report, List<String> codes) {
    private static final AcademicYear OTHER_SINCE = new AcademicYear(2017);
    private static final String MISMATCH = "total_mismatch";
    private static final String SCOPE = "scope_changed";
    private static final ChannelSet SITE = ChannelSet.of(Channel.WEBSITE);

    static DefectiveReport late(Report clean, DemoRandom random) {
        LocalDate issued = clean.academicYear().deadline().plusDays(random.between(8, 120));
        ReportDates dates = clean.dates();
        return new DefectiveReport(
                with(clean, new ReportDates(dates.from(), dates.to(), Optional.of(issued), Optional.empty())),
                List.of("late"));
    }

    static Optional<DefectiveReport> withoutSection(Report clean, DemoRandom random) {
        Set<Section> sections = EnumSet.copyOf(clean.sections().orElseThrow());
        List<Section> forgettable = new ArrayList<>(List.of(Section.EVALUATION, Section.PROBLEMS));
        if (clean.academicYear().compareTo(OTHER_SINCE) >= 0) {
            forgettable.add(Section.OTHER);
        }
        forgettable.retainAll(sections);
        if (forgettable.isEmpty()) {
            return Optional.empty();
        }
        Section forgotten = random.oneOf(forgettable);
        sections.remove(forgotten);
        return Optional.of(new DefectiveReport(
                new Report(
                        clean.key(),
                        clean.dates(),
                        Optional.of(sections),
                        clean.figures(),
                        clean.notes(),
                        clean.provenance()),
                List.of("missing_section:" + forgotten.code())));
    }

    static Optional<DefectiveReport> withoutChannel(Report clean, DemoRandom random) {
        List<Figure> parts = parts(clean);
        if (parts.size() < 3) {
            return Optional.empty();
        }
        Figure dropped = random.oneOf(parts);
        List<Figure> left = new ArrayList<>(clean.figures());
        left.remove(dropped);
        Report report = with(clean, left);
        if (stated(clean).isEmpty()) {
            return Optional.of(new DefectiveReport(report, List.of(SCOPE)));
        }
        return mismatched(report, List.of(MISMATCH, SCOPE));
    }

    /** The total, with some columns of the site in it twice. */
    static Optional<DefectiveReport> withSubsetTwice(Report clean, DemoRandom random) {
        Optional<Figure> stated = stated(clean);
        Optional<Figure> site = clean.figures().stream()
                .filter(figure ->
                        AnswerKey.isPartInItems(figure) && figure.channels().equals(SITE))
                .findFirst();
        if (stated.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        long twice = 1 + site.get().quantity().value() * random.between(20, 40) / 100;
        return mismatched(
                with(
                        clean,
                        replaced(clean, stated.get(), stated.get().quantity().value() + twice)),
                List.of(MISMATCH));
    }

    static Optional<DefectiveReport> withSwappedDigits(Report clean, DemoRandom random) {
        List<Figure> swappable = parts(clean).stream()
                .filter(part ->
                        swapped(part.quantity().value()) != part.quantity().value())
                .toList();
        if (stated(clean).isEmpty() || swappable.isEmpty()) {
            return Optional.empty();
        }
        Figure part = random.oneOf(swappable);
        return mismatched(
                with(clean, replaced(clean, part, swapped(part.quantity().value()))), List.of(MISMATCH));
    }

    /** Only where the total fits neither the items nor all there is: else a reader would find nothing wrong. */
    private static Optional<DefectiveReport> mismatched(Report report, List<String> codes) {
        long stated = stated(report).orElseThrow().quantity().value();
        long items = report.figures().stream()
                .filter(AnswerKey::isPartInItems)
                .mapToLong(figure -> figure.quantity().value())
                .sum();
        long all = report.figures().stream()
                .filter(figure -> figure.metric() == Metric.DISCLOSED && figure.role() == Role.PART)
                .mapToLong(figure -> figure.quantity().value())
                .sum();
        return stated == items || stated == all ? Optional.empty() : Optional.of(new DefectiveReport(report, codes));
    }

    private static Optional<Figure> stated(Report report) {
        return report.listFigures(Metric.DISCLOSED_TOTAL).stream()
                .filter(figure -> figure.quantity().qualifier() == Qualifier.EXACT)
                .findFirst();
    }

    /** What is counted in items, besides the site and what a smaller total holds. */
    private static List<Figure> parts(Report report) {
        ChannelSet held = report.figures().stream()
                .filter(figure -> figure.metric() == Metric.DISCLOSED && figure.role() == Role.TOTAL)
                .map(Figure::channels)
                .reduce(SITE, ChannelSet::plus);
        return report.figures().stream()
                .filter(figure -> AnswerKey.isPartInItems(figure)
                        && !figure.channels().isEmpty()
                        && !figure.channels().isSubsetOf(held))
                .toList();
    }

    /** With the first two neighbouring digits that differ the other way round. */
    private static long swapped(long value) {
        char[] digits = Long.toString(value).toCharArray();
        for (int i = 0; i + 1 < digits.length; i++) {
            boolean leavesNumber = i > 0 || digits[1] != '0';
            if (digits[i] != digits[i + 1] && leavesNumber) {
                char first = digits[i];
                digits[i] = digits[i + 1];
                digits[i + 1] = first;
                return Long.parseLong(new String(digits));
            }
        }
        return value;
    }

    private static List<Figure> replaced(Report report, Figure old, long value) {
        List<Figure> figures = new ArrayList<>(report.figures());
        figures.set(
                figures.indexOf(old),
                new Figure(
                        old.metric(),
                        Quantity.exact(value),
                        old.measure(),
                        old.channels(),
                        old.category(),
                        old.role(),
                        old.evidence()));
        return figures;
    }

    private static Report with(Report report, List<Figure> figures) {
        return new Report(
                report.key(),
                report.dates(),
                report.sections(),
                List.copyOf(figures),
                report.notes(),
                report.provenance());
    }

    private static Report with(Report report, ReportDates dates) {
        return new Report(
                report.key(), dates, report.sections(), report.figures(), report.notes(), report.provenance());
    }
}
