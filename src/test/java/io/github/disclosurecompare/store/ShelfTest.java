package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.CategoryTotal;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.domain.YearTables;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ShelfTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);
    private static final ReportKey KEY = new ReportKey(new ReportingUnit("4137010433", "示例大学", ""), YEAR);
    private static final ReportKey UNIT = new ReportKey(new ReportingUnit("", "示例无码大学", "示例部"), YEAR);

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(database.open(folder));
    }

    @Test
    void findingsComeBackAsTheyWerePut() {
        List<Finding> findings = List.of(
                new Finding(
                        FindingCode.OTHER_YEAR_MENTIONED,
                        "detail",
                        KEY,
                        List.of("1", "", "a|b"),
                        new Evidence("2019学年", 100, 106, "reports/a.txt"),
                        "上一学年"),
                Finding.of(FindingCode.MISSING_REPORT, UNIT, Evidence.NONE));
        shelf.put(ShelfTable.FINDINGS, YEAR, findings);

        assertThat(shelf.list(ShelfTable.FINDINGS, YEAR)).isEqualTo(findings);
    }

    @Test
    void requirementsComeBackAsTheyWerePut() {
        Requirements requirements = RequirementsReader.builtIn();
        shelf.put(requirements);

        assertThat(shelf.getRequirements().packs()).isEqualTo(requirements.packs());
        assertThat(shelf.getRequirements().documents()).isEqualTo(requirements.documents());
    }

    @Test
    void theTablesOfAYearComeBackAsTheyWerePut() {
        YearTables tables = tables();
        shelf.put(YEAR, tables);

        assertThat(shelf.getTables(YEAR)).isEqualTo(tables);
    }

    @Test
    void whatIsPutTakesThePlaceOfWhatStoodThere() {
        shelf.put(YEAR, tables());
        shelf.put(YEAR, new YearTables(List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(shelf.getTables(YEAR).standings()).isEmpty();
    }

    @Test
    void ofAYearThatNothingWasPutForThereIsNothing() {
        assertThat(shelf.list(ShelfTable.FINDINGS, YEAR)).isEmpty();
    }

    @Test
    void aTableMayBeLargerThanAMegabyte() {
        List<Finding> findings = IntStream.range(0, 3)
                .mapToObj(i -> Finding.of(
                        FindingCode.LATE, KEY, new Evidence(("示例" + i).repeat(90_000), 0, 9, "reports/a.txt")))
                .toList();
        shelf.put(ShelfTable.FINDINGS, YEAR, findings);

        assertThat(shelf.list(ShelfTable.FINDINGS, YEAR)).isEqualTo(findings);
    }

    @Test
    void theRosterComesBackWithItsRegistry() {
        Institution institution = new Institution(
                "4137010433",
                "示例大学",
                List.of("示例学院", "示例专科学校"),
                "示例厅",
                "本科",
                new Tenure(Optional.of(YEAR), Optional.empty()));
        shelf.put(new Roster(
                new InstitutionRegistry(List.of(institution)),
                new TreeMap<>(Map.of(YEAR, Set.of("4137010433", "4137010434"), YEAR.next(), Set.of())),
                Optional.of(LocalDate.of(2021, 11, 5))));

        Roster kept = shelf.getRoster();

        assertThat(kept.registry().list()).containsExactly(institution);
        assertThat(kept.reportedCodes())
                .isEqualTo(Map.of(YEAR, Set.of("4137010433", "4137010434"), YEAR.next(), Set.of()));
        assertThat(kept.latestDate()).contains(LocalDate.of(2021, 11, 5));
    }

    private static YearTables tables() {
        Total open = new Total(Written.quantity("1033+"), new Interval(1033, Long.MAX_VALUE), true);
        ChannelSet web = Written.channels("website|news_site");
        return new YearTables(
                List.of(
                        new ChannelTotal(
                                KEY,
                                new GroupTotal(ChannelGroup.WEB, MeasureFamily.ITEMS, Optional.of(open), web),
                                Optional.of(new BigDecimal("0.3333")),
                                "l"),
                        new ChannelTotal(
                                UNIT,
                                new GroupTotal(
                                        ChannelGroup.PRINT, MeasureFamily.COPIES, Optional.empty(), ChannelSet.NONE),
                                Optional.empty(),
                                "l")),
                List.of(new CategoryTotal(
                        KEY,
                        Category.INTERNATIONAL,
                        MeasureFamily.ITEMS,
                        Written.quantity("~25"),
                        Optional.of(new BigDecimal("1.0000")),
                        "e")),
                List.of(
                        new YearOnYear(
                                KEY,
                                Scope.ALL,
                                OptionalLong.of(300),
                                OptionalLong.of(100),
                                OptionalLong.of(-200),
                                Optional.of(new BigDecimal("-66.67")),
                                ""),
                        new YearOnYear(
                                UNIT,
                                Scope.of(ChannelGroup.UNSPECIFIED),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                Optional.empty(),
                                "bem")),
                List.of(
                        new Standing(
                                KEY,
                                Scope.of(ChannelGroup.WEB),
                                "本科",
                                0,
                                6,
                                Optional.of(new Standing.Rank(1, 6, new Quartiles(2.25, 3.5, 4.75)))),
                        new Standing(UNIT, Scope.ALL, "unit", 999_999_999_999L, 4, Optional.empty())),
                List.of(new Coverage(KEY.reportingUnit(), YEAR, Coverage.State.CONFLICTING)));
    }
}
