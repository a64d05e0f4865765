package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.CitedDocument;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ItemStatement;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.Sketch;
import io.github.disclosurecompare.domain.TextFacts;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.domain.Written;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass
@EnumSource
class ReportStoreTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private InputStore inputs;
    private ReportStore reports;

    @BeforeEach
    void open() {
        JdbcTemplate jdbc = database.open(folder);
        inputs = new InputStore(jdbc);
        reports = new ReportStore(jdbc);
    }

    @Test
    void everyFieldOfAReportSurvives() {
        Report report = full();
        settle(report);

        List<Report> kept = current();

        assertThat(kept).containsExactly(report);
        assertThat(kept.get(0).reportingUnit().institution()).isEqualTo("示例大学");
        assertThat(kept.get(0).reportingUnit().unit()).isEqualTo("示例部");
    }

    @Test
    void whatARecordLeavesOpenStaysOpen() {
        Report report = Written.report("part 0 website").by("", "示例无码大学").get();
        settle(report);

        Report kept = current().get(0);

        assertThat(kept).isEqualTo(report);
        assertThat(kept.sections()).isEmpty();
        assertThat(kept.dates()).isEqualTo(ReportDates.UNKNOWN);
    }

    @Test
    void noSectionsIsNotTheSameAsNotTold() {
        settle(Written.report().sections().get());

        assertThat(current().get(0).sections()).contains(Set.of());
    }

    @Test
    void aReportMayBeLargerThanAMegabyte() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String quote = "示例文字" + i;
            figures.add(new Figure(
                    Metric.DISCLOSED,
                    Quantity.exact(i),
                    "条",
                    ChannelSet.NONE,
                    Optional.empty(),
                    Role.PART,
                    new Evidence(quote.repeat(60_000), 0, 300_000, "")));
        }
        Report small = Written.report("part 7 条 website").get();
        Report large = new Report(
                Written.report().by("4137010434", "示例理工大学").get().key(),
                small.dates(),
                small.sections(),
                figures,
                small.notes(),
                small.provenance());
        settle(small, large, Written.report().byUnit("示例部").get());

        assertThat(reports.list(YEAR)).hasSize(3);
        assertThat(current()).contains(small, large);
    }

    @Test
    void reportsAreListedByYearUnitAndVersion() {
        settle(
                Written.report().by("4137010435", "示例学院").get(),
                Written.report().by("", "示例无码大学").get(),
                Written.report().byUnit("示例部").get(),
                Written.report().about("2019-2020").get(),
                Written.report().get());

        assertThat(reports.list(YEAR))
                .extracting(filed -> filed.report().reportingUnit().id()
                        + filed.report().reportingUnit().unit())
                .containsExactly("4137010433", "4137010433示例部", "4137010435", "示例无码大学");
        assertThat(reports.list(YEAR.previous())).hasSize(1);
        assertThat(reports.list(YEAR.next())).isEmpty();
    }

    @Test
    void versionsAreDecidedByContent() {
        settle(
                Written.report("part 3 条").issued("2021-10-03").get(),
                Written.report("part 1 条").issued("2021-10-01").get(),
                Written.report("part 2 条").byUnit("示例部").get(),
                Written.report("part 9 条").byUnit("示例部").in("records/b.csv").get(),
                Written.report("part 4 条").by("4137010434", "示例理工大学").get());

        assertThat(states())
                .containsExactly(
                        "4137010433 1 v1 superseded",
                        "4137010433 3 v2 current",
                        "4137010433示例部 2 v1 conflicting",
                        "4137010433示例部 9 v2 conflicting",
                        "4137010434 4 v1 current");
        assertThat(current()).hasSize(2);
    }

    @Test
    void versionsAreDecidedAnewWhenAnInputIsGone() {
        settle(
                Written.report("part 1 条").issued("2021-10-01").get(),
                Written.report("part 3 条")
                        .issued("2021-10-03")
                        .in("records/b.csv")
                        .get());
        inputs.settle(List.of("records/a.csv"));
        reports.settleVersions(InstitutionRegistry.EMPTY);

        assertThat(states()).containsExactly("4137010433 1 v1 current");
    }

    @Test
    void theRosterKnowsWhoReportedAndHowLateTheInputsReach() {
        Roster roster = settle(
                Written.report().issued("2021-10-20").published("2021-11-05").get(),
                Written.report().byUnit("示例部").about("2018-2019").get(),
                Written.report().by("", "示例无码大学").get());

        assertThat(roster.years()).containsExactly(new AcademicYear(2018), YEAR);
        assertThat(roster.reportedCodes().get(YEAR)).containsExactly("4137010433");
        assertThat(roster.reportedCodes().get(new AcademicYear(2018))).isEmpty();
        assertThat(roster.latestDate()).contains(LocalDate.of(2021, 11, 5));
    }

    @Test
    void anEmptyStoreHasAnEmptyRoster() {
        Roster roster = settle();

        assertThat(roster.years()).isEmpty();
        assertThat(roster.latestDate()).isEmpty();
    }

    private Roster settle(Report... all) {
        List<String> paths = List.of(all).stream()
                .map(report -> report.provenance().input())
                .distinct()
                .toList();
        paths.forEach(path -> inputs.open(path, "0123", List.of(), Optional.empty()));
        reports.save(List.of(all));
        inputs.settle(paths);
        return reports.settleVersions(InstitutionRegistry.EMPTY);
    }

    private List<String> states() {
        return reports.list(YEAR).stream()
                .map(filed -> filed.report().reportingUnit().id()
                        + filed.report().reportingUnit().unit() + " "
                        + filed.report().figures().get(0).quantity().value() + " v" + filed.version() + " "
                        + filed.state().code())
                .toList();
    }

    private static Report full() {
        Evidence evidence = new Evidence("其中财务\n“信息”1万余条 \uD842\uDFB7", 812, 825, "reports/a.txt");
        Figure figure = new Figure(
                Metric.DISCLOSED,
                new Quantity(999_999_999_999L, Qualifier.AT_LEAST),
                "条",
                Written.channels("website|public_platform"),
                Optional.of(Category.OTHER),
                Role.CATEGORY,
                evidence);
        return new Report(
                new ReportKey(new ReportingUnit("4137010433", "示例大学", "示例部"), YEAR),
                new ReportDates(
                        Written.date("2020-09-01"),
                        Written.date("2021-08-31"),
                        Written.date("2021-10-28"),
                        Written.date("1969-12-31")),
                Optional.of(Set.of(Section.OVERVIEW, Section.OTHER)),
                List.of(figure, Written.figure("applications_received 0"), figure),
                new Notes(
                        List.of(new TextFinding(FindingCode.UNKNOWN_PHRASE, "示例", "不认识的渠道", evidence)),
                        List.of(1, 50),
                        List.of(new SetAside("0536-8187766", 402, 414, "phone")),
                        Optional.of(new TextFacts(
                                List.of(new Sentence(
                                        7, 19, new Sketch(0, -1, Integer.MIN_VALUE, 3, Integer.MAX_VALUE))),
                                List.of(new Promise("增加示例栏目", evidence)),
                                List.of(new ItemStatement(47, ItemStatement.Kind.NOT_APPLICABLE, evidence)),
                                List.of(new CitedDocument("高等学校信息公开办法", "教育部", "29", evidence))))),
                new Provenance("records/a.json", "reports/a.txt", "e3b0c442", 2));
    }

    private List<Report> current() {
        return reports.list(YEAR).stream()
                .filter(filed -> filed.state() == ReportState.CURRENT)
                .map(FiledReport::report)
                .toList();
    }
}
