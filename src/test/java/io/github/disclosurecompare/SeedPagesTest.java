package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurecompare.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supervisor reads about real reports, where these are at hand. */
class SeedPagesTest {
    private static final Path SHARED = Path.of("../shared");

    @TempDir
    private static Path temp;

    @BeforeAll
    static void publish() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "the real reports are not at hand in ../shared/seeds");
        Path data = temp.resolve("data");
        Files.createDirectories(data.resolve("reports"));
        Files.createDirectories(data.resolve("reference"));
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, data.resolve("reports").resolve(seed.getFileName()));
            }
        }
        Files.copy(SHARED.resolve("reference/institutions-2017.csv"), data.resolve("reference/institutions.csv"));
        String out = temp.resolve("out").toString();
        assertThat(Commands.execute(new String[] {
                    "run",
                    "--quiet",
                    "--data",
                    data.toString(),
                    "--out",
                    out,
                    "--db",
                    "jdbc:h2:file:" + temp.resolve("store")
                }))
                .isZero();
    }

    @Test
    void latenessIsToldByBothDates() throws IOException {
        assertThat(page("4150011660")).contains("2022-11-14 公布，晚于期限 2022-10-31 共 14 天。网页日期为 2022-11-15，按网页日期为晚 15 天。");
    }

    @Test
    void theChecklistIsCitedUnderTwoNumbersAndThreePartsAreSevenOfThem() throws IOException {
        assertThat(page("4137012819"))
                .contains("教办厅函[2014]23号”与“教办函[2015]23号")
                .contains("<q>教办函[2015]23号</q>")
                .contains("前言称有3个部分，正文有7个。")
                .contains("<q>三部分</q>");
    }

    @Test
    void elevenItemsDoNotApplyAndSectionSixIsSkipped() throws IOException {
        String page = page("4134013339");

        assertThat(page).contains("“七、其他需要报告的事项”之前缺第6部分。").contains("称不适用 10 项，另有 1 项称不适用而说不通");
        for (int item : List.of(8, 11, 12, 13, 14, 17, 43, 44, 45, 46)) {
            assertThat(page)
                    .containsPattern("<th scope=\"row\" class=\"n\">" + item + "</th><td>[^<]+</td><td>称不适用</td>");
        }
        assertThat(page)
                .containsPattern("class=\"n\">47</th><td>中外合作办学</td><td>称不适用，但说不通</td>"
                        + "<td><q>[^<]*无中外合作办学项目[^<]*</q><q>[^<]*中外合作办学项目管理办法[^<]*</q>");
    }

    @Test
    void unitsHangUnderTheirUniversityWithHedgedZeros() throws IOException {
        String university = page("4137010433");

        for (String unit : List.of("机械工程学院", "统战部")) {
            assertThat(university).contains(">" + unit + "</a>");
            String file = university.replaceAll("(?s).*href=\"([^\"]+)\">" + unit + "</a>.*", "$1");
            assertThat(page(file.replace(".html", "")))
                    .contains("<a href=\"4137010433.html\">山东理工大学</a>")
                    .contains("附条件的“没有”")
                    .contains("<q>未收到明确要求公开相关信息的申请</q>");
        }
    }

    private static String page(String stem) throws IOException {
        return Files.readString(temp.resolve("out/current/institutions/" + stem + ".html"));
    }
}
