package io.github.disclosurecompare;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.YearReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fictional reports to measure with, the same on every machine. An institution keeps its size over the years; one value in twelve is a lower bound, and one stated
 * total in ten is not what its parts add up to.
 */
public final class GeneratedReports {
    private static final int FIRST_SHORT_CODE = 10001;
    private static final List<String> PROVINCES = List.of("11", "31", "33", "37", "41", "44", "50");

    private final InstitutionRegistry registry;

    public GeneratedReports(int institutions) {
        registry = new InstitutionRegistry(IntStream.range(0, institutions)
                .mapToObj(GeneratedReports::institution)
                .toList());
    }

    public InstitutionRegistry registry() {
        return registry;
    }

    /** One of each institution, in the order of the codes. */
    public List<Report> list(AcademicYear year) {
        Random sizes = new Random(FIRST_SHORT_CODE);
        Random random = new Random(year.startYear());
        return registry.list().stream()
                .sorted(Comparator.comparing(Institution::code))
                .map(institution -> report(institution, year, Math.exp(0.7 * sizes.nextGaussian()), random))
                .toList();
    }

    public YearReports year(AcademicYear year) {
        return new YearReports(
                year,
                list(year).stream()
                        .map(report -> new FiledReport(report, 1, ReportState.CURRENT))
                        .toList());
    }

    private static Institution institution(int i) {
        boolean isUniversity = i % 2 == 0;
        return new Institution(
                "41" + PROVINCES.get(i % PROVINCES.size()) + "0" + (FIRST_SHORT_CODE + i),
                "示例" + (FIRST_SHORT_CODE + i) + (isUniversity ? "大学" : "职业技术学院"),
                List.of(),
                "教育厅",
                isUniversity ? "本科" : "专科",
                Tenure.ALWAYS);
    }

    private static Report report(Institution institution, AcademicYear year, double size, Random random) {
        String source = "reports/" + institution.code() + "/" + year + ".txt";
        List<Figure> figures = new ArrayList<>();
        GeneratedFigure.PARTS.forEach(part -> figures.add(figure(part, amount(part, size, random))));
        figures.add(0, figure(GeneratedFigure.TOTAL, total(figures, random)));
        GeneratedFigure.OTHERS.forEach(other -> figures.add(figure(other, amount(other, size, random))));
        LocalDate issued = LocalDate.of(year.startYear() + 1, 10, 1 + random.nextInt(31));
        return new Report(
                new ReportKey(new ReportingUnit(institution.code(), institution.name(), ""), year),
                new ReportDates(Optional.empty(), Optional.empty(), Optional.of(issued), Optional.empty()),
                Optional.empty(),
                figures,
                Notes.NONE,
                new Provenance("records/generated.csv", source, "", 0));
    }

    private static Quantity amount(GeneratedFigure kind, double size, Random random) {
        long value = Math.round(kind.typical() * size * Math.exp(0.35 * random.nextGaussian()));
        return random.nextInt(12) > 0 ? Quantity.exact(value) : new Quantity(value - value % 10, Qualifier.AT_LEAST);
    }

    private static Quantity total(List<Figure> parts, Random random) {
        long sum = parts.stream()
                .filter(part -> part.family().equals(Optional.of(MeasureFamily.ITEMS)))
                .mapToLong(part -> part.quantity().value())
                .sum();
        return Quantity.exact(random.nextInt(10) > 0 ? sum : sum + 100);
    }

    private static Figure figure(GeneratedFigure kind, Quantity quantity) {
        Evidence evidence =
                new Evidence(kind.header() + quantity.value() + kind.measure(), Evidence.NOWHERE, Evidence.NOWHERE, "");
        return new Figure(
                kind.metric(), quantity, kind.measure(), kind.channels(), kind.category(), kind.role(), evidence);
    }
}
