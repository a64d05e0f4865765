package io.github.disclosurecompare.publish.institution;

import static io.github.disclosurecompare.domain.Written.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Ledgers;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.domain.YearTables;
import io.github.disclosurecompare.publish.edition.AcceptedFindings;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the page of a reporting unit. */
class InstitutionPagesTest {
    private static final YearTables NOTHING = new YearTables(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final ReportingUnit WHO = new ReportingUnit(Written.CODE, "示例大学", "");
    private static final String PAGE = "institutions/4137010433.html";

    @TempDir
    private Path temp;

    private final Edition edition = new Edition(
            new Messages(Locale.forLanguageTag("zh-CN")),
            PeerGrouping.LEVEL,
            new Roster(InstitutionRegistry.EMPTY, new TreeMap<>(), Optional.empty()),
            Requirements.NONE,
            AcceptedFindings.NONE);
    private InstitutionPages pages;

    @BeforeEach
    void open() throws IOException {
        pages = new InstitutionPages(edition, new Frame(new byte[0], new byte[0], new byte[0], new byte[0]), file());
    }

    @AfterEach
    void close() throws IOException {
        pages.close();
        assertThat(file()).doesNotExist();
    }

    @Test
    void behindEveryFigureStandsItsSentence() throws IOException {
        add(report("200+ 条 website 『网站<200>余条』", "7 件 =finance category"));

        assertThat(page())
                .contains("<th colspan=2>主动公开 · 分项\n<tr><th>学校网站<td>不少于 200 条<td><q>网站&lt;200&gt;余条</q><td>0–9\n")
                .contains("<th colspan=2>主动公开 · 分类\n<tr><th>财务、资产及收费<td>7 件\n");
    }

    @Test
    void ofASentenceOfAnyLengthAsMuchIsShownAsThereIsRoomFor() throws IOException {
        add(report("7 条 website 『" + "公".repeat(400) + "』", "8 条 website 『" + "公".repeat(401) + "』"));

        assertThat(page())
                .contains("7 条<td><q>" + "公".repeat(400) + "</q>")
                .contains("8 条<td><q>" + "公".repeat(400) + "…</q>");
    }

    @Test
    void theNewestYearComesFirst() throws IOException {
        add(report("100 条 website").about("2019-2020"));
        add(report("120 条 website").about("2020-2021"));

        assertThat(page())
                .containsSubsequence(
                        "<a href=\"#y2020-2021\">",
                        "<a href=\"#y2019-2020\">",
                        "<h2 id=\"y2020-2021\">",
                        "120 条",
                        "<h2 id=\"y2019-2020\">",
                        "100 条");
    }

    @Test
    void aStatedTotalStandsBesideItsParts() throws IOException {
        add(report("disclosed_total total 1000 条 『共1000条』", "600 条 website", "150+ 条 wechat"));

        assertThat(page()).contains("<tr><th>1,000 条<td>全部<td>750–759<td>241<td>分项不足<td><q>共1000条</q>\n");
    }

    @Test
    void aFindingSaysWhatToDo() throws IOException {
        Filed late = new Filed(report("1 条 website").issued("2021-11-05"));
        Finding finding = Finding.of(FindingCode.LATE, late.key(), Evidence.NONE, "2021-11-05", "2021-10-31", "5");

        pages.add(new YearPieces(edition)
                .of(
                        late.key().academicYear(),
                        List.of(late.row()),
                        List.of(new FindingRow(
                                finding, Severity.WARNING, "晚了 5 天。", "0123456789abcdef", Optional.empty())),
                        NOTHING,
                        Ledgers.NONE));

        assertThat(page())
                .contains("晚于期限 2021-10-31 共 5 天")
                .contains("<tr><th>警示<td>晚了 5 天。 <small><a href=\"../rules.html#late\">late</a></small><td>向学校了解逾期原因");
    }

    @Test
    void anInstitutionThatDidNotReportHasAPage() throws IOException {
        AcademicYear year = new AcademicYear(2020);
        Coverage missing = new Coverage(WHO, year, Coverage.State.MISSING);

        pages.add(new YearPieces(edition)
                .of(
                        year,
                        List.of(),
                        List.of(),
                        new YearTables(List.of(), List.of(), List.of(), List.of(), List.of(missing)),
                        Ledgers.NONE));

        assertThat(page()).contains("缺报", "没有名次：没有可用的报告。");
    }

    @ParameterizedTest(name = "{0} to {1} of {2}, {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        3 | 3 | 20 | 900 | 名次为第 3 位；总数在中位数与上四分位之间
        1 | 4 | 20 | 900 | 名次为第 1 至第 4 位之间
        1 | 1 | 20 | 1300 | 总数高于上四分位
        9 | 9 | 20 | 100 | 总数低于下四分位
        0 | 0 | 4  | 900 | “本科”组只有 4 个报告单位有总数，不足 5 个，不排名次。
        """)
    void thePlaceAmongPeersIsSaidInWords(int best, int worst, int of, long value, String words) throws IOException {
        Filed filed = new Filed(report(value + " 条 website"));
        Optional<Standing.Rank> rank = best == 0
                ? Optional.empty()
                : Optional.of(new Standing.Rank(best, worst, new Quartiles(250.25, 800.5, 1200)));
        Standing standing = new Standing(filed.key(), Scope.ALL, "本科", value, of, rank);

        pages.add(new YearPieces(edition)
                .of(
                        filed.key().academicYear(),
                        List.of(filed.row()),
                        List.of(),
                        new YearTables(List.of(), List.of(), List.of(), List.of(standing), List.of()),
                        Ledgers.NONE));

        assertThat(page()).contains(words);
    }

    @Test
    void aUnitHasAPageOfItsOwnAndItsInstitutionLeadsToIt() throws IOException {
        add(report("5 条 website").byUnit("统战部"));

        assertThat(pages.units()).containsExactly(WHO, new ReportingUnit(Written.CODE, "示例大学", "统战部"));
        assertThat(page()).contains(">统战部</a>").doesNotContain("5 条");
        assertThat(pages.of(pages.units().get(1)).values().toString())
                .contains("<a href=\"4137010433.html\">示例大学</a>", "5 条");
    }

    @Test
    void figuresThatAreTooManyForOnePageHaveTheirOwn() throws IOException {
        String quote = "『" + "网站公开信息".repeat(50) + "』";
        String[] many = Collections.nCopies(3000, "5 条 website " + quote).toArray(String[]::new);
        add(report("7 条 website").about("2018-2019"));
        add(report(many).about("2019-2020"));
        add(report("6 条 website").about("2020-2021"));

        Map<String, Chunks> made = pages.of(WHO);

        assertThat(made.keySet()).containsExactly("institutions/4137010433-2019-2020.html", PAGE);
        assertThat(made.get(PAGE).toString()).contains("4137010433-2019-2020.html", "6 条", "7 条");
        assertThat(made.values())
                .allSatisfy(page -> assertThat(page.pieces().get(0)).hasSizeLessThan(2_000_000));
        assertThat(made.get("institutions/4137010433-2019-2020.html").toString())
                .contains("data/figures.csv", "网站公开信息网站");
    }

    private void add(Written... reports) throws IOException {
        for (Written written : reports) {
            Filed filed = new Filed(written);
            pages.add(new YearPieces(edition)
                    .of(filed.key().academicYear(), List.of(filed.row()), List.of(), NOTHING, Ledgers.NONE));
        }
    }

    private String page() {
        return pages.of(WHO).get(PAGE).toString();
    }

    private Path file() {
        return temp.resolve("scratch");
    }

    /** A report that counts. */
    private record Filed(Written written) {
        ReportKey key() {
            return written.get().key();
        }

        ReportRow row() {
            return new ReportRow(
                    new FiledReport(written.get(), 1, ReportState.CURRENT), ReportTotals.of(written.get()), List.of());
        }
    }
}
