package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw reports from the data folder to the tables, beside the records that correct them. */
class RawReportsTest {
    private static final List<String> FIGURE = List.of("metric", "value", "qualifier", "measure", "channels", "role");
    private static final String TEXT = """
            江南示例大学2020—2021学年信息公开年度报告

            现将江南示例大学2020年9月1日至2021年8月31日信息公开工作报告如下。
            一、概述
            学校重视信息公开工作。
            二、主动公开情况
            学校主动公开信息1500余条，其中学校网站公开1200条，官方微信公开300条。
            三、依申请公开情况
            未收到公开申请。

            江南示例大学
            2021年10月20日
            """;

    @TempDir
    Path folder;

    @Test
    void everyFigureLeadsBackToItsWords() throws IOException {
        write("reports/2021/江南.txt", TEXT.getBytes(Charset.forName("GB18030")));

        assertThat(run()).isZero();
        assertThat(current().rows("data/figures.csv", FIGURE))
                .containsExactly(
                        "applications_received, 0, exact, , , part",
                        "disclosed, 1200, exact, 条, website, part",
                        "disclosed, 300, exact, 条, wechat, part",
                        "disclosed_total, 1500, at_least, 条, , total");
        for (String row : current().rows("data/figures.csv", List.of("begin", "end", "quote", "source"))) {
            String[] cells = row.split(", ", 4);
            assertThat(TEXT.substring(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])))
                    .isEqualTo(cells[2]);
            assertThat(cells[3]).isEqualTo("reports/2021/江南.txt");
        }
        assertThat(current().rows("data/reports.csv", List.of("institution", "academic_year", "issued", "sections")))
                .containsExactly("江南示例大学, 2020-2021, 2021-10-20, overview|proactive|on_request");
    }

    @Test
    void aRecordTakesThePlaceOfHeaderAndFiguresAlone() throws IOException {
        write("reports/a.txt", TEXT.replace("2021年10月20日", "").getBytes(StandardCharsets.UTF_8));
        write("records/a.jsonl", """
                {"source": {"path": "reports/a.txt"}, "institution": {"name": "江南示例大学"}, "academic_year": "2020-2021",
                 "issued": "2021-10-21", "figures": [{"metric": "disclosed", "value": 7, "unit": "条", "channels": ["website"]}]}
                """.replace("\n ", " ").getBytes(StandardCharsets.UTF_8));

        assertThat(run()).isZero();
        assertThat(current()
                        .rows("data/reports.csv", List.of("version", "state", "issued", "itemised_total", "sections")))
                .containsExactly(
                        "1, superseded, , 1500, overview|proactive|on_request",
                        "2, current, 2021-10-21, 7, overview|proactive|on_request");
        assertThat(current().rows("data/findings.csv", List.of("code"))).contains("no_issue_date");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsPublished() throws IOException {
        write("reports/a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        write("reports/b.txt", "今天天气很好。".getBytes(StandardCharsets.UTF_8));
        write("reports/c.docx", "no document".getBytes(StandardCharsets.UTF_8));

        assertThat(run()).isEqualTo(3);
        assertThat(current().rows("data/rejects.csv", List.of("source", "line")))
                .contains("reports/b.txt, 1");
        assertThat(current().rows("data/reports.csv", List.of("source"))).containsExactly("reports/a.txt");
    }

    @Test
    void phrasesOfTheDataFolderAreKnownWithoutANewBuild() throws IOException {
        write("reports/a.txt", TEXT.replace("官方微信", "江南云窗").getBytes(StandardCharsets.UTF_8));
        assertThat(run()).isZero();
        assertThat(current().rows("data/figures.csv", FIGURE)).doesNotContain("disclosed, 300, exact, 条, app, part");

        write("reference/channels.yaml", "app: [江南云窗]\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run()).isZero();
        assertThat(current().rows("data/figures.csv", FIGURE)).contains("disclosed, 300, exact, 条, app, part");
    }

    @Test
    void extractPrintsRecordsThatRunReads() throws IOException {
        Path report = write("elsewhere/a.txt", TEXT.getBytes(StandardCharsets.UTF_8));

        String printed = print("extract", "--data", folder.resolve("data").toString(), report.toString());
        JsonNode record = JsonMapper.shared().readTree(printed).get(0);
        assertThat(record.path("academic_year").asString()).isEqualTo("2020-2021");
        assertThat(record.path("figures").size()).isEqualTo(4);
        assertThat(record.path("source").path("path").asString())
                .as("named as a run names it")
                .isEqualTo("elsewhere/a.txt");
        record.path("set_aside")
                .forEach(aside -> assertThat(TEXT.substring(
                                aside.path("begin").asInt(), aside.path("end").asInt()))
                        .isEqualTo(aside.path("text").asString()));

        write("records/a.json", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(run()).isZero();
        assertThat(current().rows("data/figures.csv", FIGURE)).hasSize(4);
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("data").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private int run() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        return Commands.execute(new String[] {
            "run",
            "--quiet",
            "--data",
            folder.resolve("data").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--db",
            "jdbc:h2:file:" + folder.resolve("store")
        });
    }

    private Publication current() {
        return new Publication(folder.resolve("out/current"));
    }

    private static String print(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(Commands.execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
