package io.github.disclosurecompare.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(execute(
                        new ByteArrayOutputStream(),
                        "run",
                        "--quiet",
                        "--data",
                        "src/test/resources/journey",
                        "--out",
                        out().toString(),
                        "--db",
                        "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath()))
                .isEqualTo(3);
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
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> line =
                new ArrayList<>(List.of("letters", "--quiet", "--academic-year", year, "--out", out().toString()));
        line.addAll(List.of(codes));
        assertThat(execute(printed, line.toArray(String[]::new))).isZero();
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Path out() {
        return folder.resolve("out");
    }

    private static Path letter(String code) {
        return out().resolve("letters/2020-2021/" + code + ".docx");
    }

    private static XWPFDocument read(String code) throws IOException {
        try (InputStream file = Files.newInputStream(letter(code))) {
            return new XWPFDocument(file);
        }
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
