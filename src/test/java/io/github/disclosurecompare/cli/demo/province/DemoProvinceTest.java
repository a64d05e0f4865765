package io.github.disclosurecompare.cli.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default province: whatever the seed, there is one of each thing that a supervisor should see. */
class DemoProvinceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42, -1, Long.MAX_VALUE})
    void everyIncidentHappensAndShows(long seed) {
        DemoProvince province = DemoProvince.of(12, 5, seed);
        Set<Incident> seen = EnumSet.noneOf(Incident.class);
        int troubled = 0;
        for (int i = 0; i < 12; i++) {
            Map<ReportKey, Report> reports = byKey(province.reports(i));
            for (int year = 0; year < 5; year++) {
                Reporter self = province.institutions().get(i).self();
                ReportKey key = new ReportKey(
                        self.in(province.years().get(year)), province.years().get(year));
                Set<Incident> incidents = province.incidents(i).get(year);
                troubled += incidents.isEmpty() ? 0 : 1;
                seen.addAll(incidents);
                for (Incident incident : incidents) {
                    Optional<Report> report = Optional.ofNullable(reports.get(key));
                    Optional<Report> before = Optional.ofNullable(reports.get(new ReportKey(
                            key.reportingUnit(), key.academicYear().previous())));
                    assertThat(shows(incident, report, before))
                            .as("%s at %s", incident, key)
                            .isTrue();
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Incident.values());
        assertThat(troubled).isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 42})
    void figuresOfEveryKindAreThere(long seed) {
        List<Figure> figures = all(DemoProvince.of(12, 5, seed))
                .flatMap(r -> r.figures().stream())
                .toList();

        assertThat(figures.stream().map(Figure::role).distinct()).containsExactlyInAnyOrder(Role.values());
        assertThat(figures.stream().map(f -> f.quantity().qualifier()).distinct())
                .containsExactlyInAnyOrder(Qualifier.values());
        assertThat(figures.stream().map(Figure::measure).distinct()).contains("条", "篇", "件", "次", "期", "册");
        assertThat(figures.stream()
                        .filter(f -> f.metric() == Metric.DISCLOSED && f.role() == Role.PART)
                        .map(f -> f.channels().group())
                        .distinct())
                .containsExactlyInAnyOrder(ChannelGroup.values());
        assertThat(figures).anySatisfy(f -> {
            assertThat(f.role()).isEqualTo(Role.PART);
            assertThat(f.channels().size()).isGreaterThan(1);
            assertThat(f.channels().group()).isEqualTo(ChannelGroup.NEW_MEDIA);
        });
        assertThat(figures.stream().map(Figure::metric).distinct())
                .contains(
                        Metric.DISCLOSED_TOTAL,
                        Metric.FOLLOWERS,
                        Metric.COPIES_DISTRIBUTED,
                        Metric.TRAININGS,
                        Metric.CONSULTATIONS,
                        Metric.CHECKLIST_NOT_APPLICABLE,
                        Metric.APPLICATIONS_GRANTED,
                        Metric.APPLICATIONS_REFUSED,
                        Metric.LAWSUITS);
    }

    @Test
    void aTotalIsOffOnlyWhereThatIsPlanned() {
        DemoProvince province = DemoProvince.of(100, 10, 1);
        for (int i = 0; i < 100; i++) {
            Set<Incident> ever = EnumSet.noneOf(Incident.class);
            province.incidents(i).forEach(ever::addAll);
            if (!ever.contains(Incident.TOTAL_OFF) && !ever.contains(Incident.TOTAL_ROUNDED)) {
                assertThat(province.reports(i).stream().flatMap(r -> Reconciliation.of(r).stream()))
                        .allSatisfy(r -> assertThat(r.outcome()).isEqualTo(Reconciliation.Outcome.EXACT));
            }
        }
    }

    @Test
    void enoughOfEachKindReportToBeRanked() {
        DemoProvince province = DemoProvince.of(12, 5, 1);

        for (int year = 0; year < 5; year++) {
            int index = year;
            assertThat(IntStream.range(0, 12)
                            .filter(i -> province.institutions().get(i).isVocational())
                            .filter(i -> !province.incidents(i).get(index).contains(Incident.MISSING_REPORT)))
                    .hasSize(5);
        }
        assertThat(province.institutions().stream().flatMap(one -> one.units().stream()))
                .hasSize(6);
    }

    private static boolean shows(Incident incident, Optional<Report> report, Optional<Report> before) {
        return switch (incident) {
            case MISSING_REPORT -> report.isEmpty();
            case LATE ->
                report.get().dates().daysLate(report.get().academicYear()).getAsLong() > 20;
            case UNDATED -> report.get().dates().madePublic().isEmpty();
            case CALENDAR_YEAR ->
                report.get().notes().findings().stream()
                        .anyMatch(f -> f.code() == FindingCode.PERIOD_NOT_ACADEMIC_YEAR);
            case MISSING_SECTION ->
                Stream.of(Section.EVALUATION, Section.COMPLAINTS, Section.PROBLEMS, Section.OTHER)
                        .anyMatch(s -> !report.get().sections().get().contains(s));
            case TOTAL_OFF ->
                outcomes(report.get())
                        .anyMatch(o -> o == Reconciliation.Outcome.SHORT || o == Reconciliation.Outcome.OVER);
            case TOTAL_ROUNDED -> outcomes(report.get()).anyMatch(Reconciliation.Outcome.WITHIN_APPROXIMATION::equals);
            case APPLICATIONS_OFF ->
                Set.of(Applications.Outcome.SHORT, Applications.Outcome.OVER)
                        .contains(Applications.of(report.get()).outcome());
            case EXTRA_DIGIT ->
                groups(report.get()).entrySet().stream()
                        .anyMatch(now ->
                                isTenfold(now.getValue(), groups(before.get()).get(now.getKey())));
            case REPEATED_VALUES ->
                report.get().figures().stream()
                        .anyMatch(f -> f.quantity().value() >= 100
                                && before.get().figures().contains(f));
            case NEW_CHANNEL ->
                groups(report.get()).entrySet().stream()
                        .anyMatch(
                                now -> !Optional.ofNullable(groups(before.get()).get(now.getKey()))
                                        .map(GroupTotal::scope)
                                        .equals(Optional.of(now.getValue().scope())));
        };
    }

    private static boolean isTenfold(GroupTotal now, GroupTotal before) {
        return before != null
                && now.total().get().value() >= 100
                && now.total().get().value() >= 10 * before.total().get().value();
    }

    private static Map<ChannelGroup, GroupTotal> groups(Report report) {
        return ReportTotals.of(report).comparableGroups();
    }

    private static Stream<Reconciliation.Outcome> outcomes(Report report) {
        return Reconciliation.of(report).stream().map(Reconciliation::outcome);
    }

    private static Stream<Report> all(DemoProvince province) {
        return IntStream.range(0, province.institutions().size()).boxed().flatMap(i -> province.reports(i).stream());
    }

    private static Map<ReportKey, Report> byKey(List<Report> reports) {
        Map<ReportKey, Report> map = new HashMap<>();
        reports.forEach(report -> map.put(report.key(), report));
        return map;
    }
}
