package io.github.disclosurecompare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters about a publication as another library reads them. */
class LettersCommandTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() {
        assertThat(publish(Path.of("src/test/resources/journey"), folder)).isEqualTo(3);
    }

    @Test
    void aLetterHoldsTheQuestionTheSentenceAndBothSidesOfTheSum() throws IOException {
        List<String> printed = letters("2020-2021", "4137090004");

        assertThat(printed).containsExactly(letter("4137090004").toString());
        try (XWPFDocument letter = read("4137090004")) {
            assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "核实函",
                            "示例农业大学（学校标识码 4137090004）：",
                            "1. 报告称总数为 500，各项相加为 450 至 450，相差 50（分项不足）。",
                            "报告原文：“共计500条”",
                            "来源：reports/4-2020.txt",
                            "报告所称：500",
                            "分项之和：450（学校网站 450条）",
                            "相差：50",
                            "请说明总数与各分项的关系，并更正有误的一方。");
            assertThat(letter.getTables()).hasSize(1);
            assertThat(letter.getTables().get(0).getRow(0).getCell(0).getText()).isEqualTo("回复：");
        }
    }

    @Test
    void withoutCodesEveryInstitutionWithAnOpenQuestionGetsOne() throws IOException {
        assertThat(letters("2020-2021"))
                .contains(letter("4137090003").toString(), letter("4137090004").toString())
                .doesNotContain(letter("4137090006").toString());
    }

    @Test
    void anAcceptedFindingKeepsItsSum(@TempDir Path own) throws IOException {
        write(own.resolve("data/records/a.csv"), """
                institution_code,institution,academic_year,metric,channels,value,measure,role,quote
                4137010433,示例大学,2020-2021,disclosed,website|disclosure_site,1000,条,total,两个网站共1000条
                4137010433,示例大学,2020-2021,disclosed,website,750,条,part,学校网站750条
                4137010433,示例大学,2020-2021,disclosed,wechat|weibo,900,条,total,新媒体共900条
                4137010433,示例大学,2020-2021,disclosed,wechat,50,条,part,微信50条
                """);
        publish(own.resolve("data"), own);
        write(
                own.resolve("data/decisions/accepted-findings.csv"),
                "fingerprint,reason,by,on\n" + fingerprint(own, "两个网站共1000条") + ",年报另有附表,张某,2022-03-01\n");
        publish(own.resolve("data"), own);

        assertThat(lettersBeside(own, "2020-2021")).hasSize(1);

        try (XWPFDocument letter = read(own, "4137010433")) {
            assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "1. 报告称总数为 900，各项相加为 50 至 50，相差 850（分项不足）。",
                            "报告原文：“新媒体共900条”",
                            "报告所称：900",
                            "分项之和：50（微信公众号 50条）",
                            "相差：850")
                    .noneMatch(line -> line.contains("1,000"));
        }
    }

    @Test
    void thePartsThatAreListedMakeTheSum(@TempDir Path own) throws IOException {
        write(own.resolve("data/records/a.csv"), """
                institution_code,institution,academic_year,metric,channels,value,measure,role
                4137010433,示例大学,2020-2021,disclosed_total,website,1000,条,total
                4137010433,示例大学,2020-2021,disclosed,website,500,条,part
                4137010433,示例大学,2020-2021,disclosed,website,80,条,detail
                4137010433,示例大学,2020-2021,disclosed,wechat|weibo,300,条,total
                4137010433,示例大学,2020-2021,disclosed,short_video|app,90,条,total
                4137010433,示例大学,2020-2021,disclosed,app,90,条,part
                4137010433,示例大学,2020-2021,disclosed,banner,40,条,part
                4137010433,示例大学,2020-2021,disclosed,meeting,7,次,part
                """);
        publish(own.resolve("data"), own);

        lettersBeside(own, "2020-2021");

        try (XWPFDocument letter = read(own, "4137010433")) {
            assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence("报告所称：1,000", "分项之和：890（学校网站 500条、客户端 90条、微信公众号 · 微博 300条）", "相差：110");
        }
    }

    @Test
    void theSamePublicationGivesTheSameBytes() throws IOException {
        letters("2020-2021", "4137090004");
        byte[] before = Files.readAllBytes(letter("4137090004"));

        letters("2020-2021", "4137090004");

        assertThat(letter("4137090004")).hasBinaryContent(before);
    }

    @Test
    void thePublicationIsLeftAsItIs() throws IOException {
        letters("2020-2021");

        assertThat(out().resolve("current/letters")).doesNotExist();
        assertThat(out().resolve("generations")).isDirectoryContaining("glob:**/000001");
    }

    @Test
    void whereNothingIsOpenNoLetterIsWritten() {
        assertThat(letters("2020-2021", "4100000000")).isEmpty();
    }

    @Test
    void theYearMustBeNamed() {
        assertThat(execute(new ByteArrayOutputStream(), "letters", "--out", out().toString()))
                .isEqualTo(2);
    }

    @Test
    void withoutAPublicationThereIsNothingToWriteAbout() {
        assertThat(execute(
                        new ByteArrayOutputStream(),
                        "letters",
                        "--academic-year=2020-2021",
                        "--out",
                        folder.resolve("none").toString()))
                .isEqualTo(2);
    }

    private static List<String> letters(String year, String... codes) {
        return lettersBeside(folder, year, codes);
    }

    private static List<String> lettersBeside(Path place, String year, String... codes) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> line = new ArrayList<>(List.of(
                "letters",
                "--quiet",
                "--academic-year",
                year,
                "--out",
                out(place).toString()));
        line.addAll(List.of(codes));
        assertThat(execute(printed, line.toArray(String[]::new))).isZero();
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Path out() {
        return out(folder);
    }

    private static Path out(Path place) {
        return place.resolve("out");
    }

    private static Path letter(String code) {
        return letter(folder, code);
    }

    private static Path letter(Path place, String code) {
        return out(place).resolve("letters/2020-2021/" + code + ".docx");
    }

    private static XWPFDocument read(String code) throws IOException {
        return read(folder, code);
    }

    private static XWPFDocument read(Path place, String code) throws IOException {
        try (InputStream file = Files.newInputStream(letter(place, code))) {
            return new XWPFDocument(file);
        }
    }

    /** Of the finding that rests on these words. */
    private static String fingerprint(Path place, String quote) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(out(place).resolve("current/data/findings.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("quote").equals(quote))
                    .findFirst()
                    .orElseThrow()
                    .getField("fingerprint");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** @return the exit code */
    private static int publish(Path data, Path place) {
        return execute(
                new ByteArrayOutputStream(),
                "run",
                "--quiet",
                "--data",
                data.toString(),
                "--out",
                out(place).toString(),
                "--db",
                "jdbc:h2:file:" + place.resolve("store").toAbsolutePath());
    }

    private static int execute(ByteArrayOutputStream printed, String... line) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return Commands.execute(line);
        } finally {
            System.setOut(before);
        }
    }
}
