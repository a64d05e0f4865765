package io.github.disclosurecompare.publish.sheet;

import static io.github.disclosurecompare.domain.Written.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.SummaryRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a year as another library reads it. */
class SummaryWorkbookTest {
    private static final Written LATE =
            report("disclosed_total 1500+ 条").issued("2021-11-05").by("4137010433", "示例大学");

    @Test
    void cellsAreWhatTheyAre() throws IOException {
        XSSFSheet sheet = read(List.of(row(LATE)), List.of()).getSheet("概览");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("学校标识码");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("4137010433");
        assertThat(sheet.getRow(1).getCell(4).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2021, 11, 5, 0, 0));
        assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy\\-mm\\-dd");
        assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(5);
        assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(1500);
        assertThat(sheet.getRow(1).getCell(6).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0");
        assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("at_least");
    }

    @Test
    void whatIsUnknownIsEmptyAndNotZero() throws IOException {
        XSSFSheet sheet = read(List.of(row(report())), List.of()).getSheet("概览");

        assertThat(List.of(4, 5, 6, 9, 10, 11, 12, 13)).allSatisfy(at -> {
            Cell cell = sheet.getRow(1).getCell(at);
            assertThat(cell == null || cell.getCellType() == CellType.BLANK).isTrue();
        });
    }

    @Test
    void theHeaderStaysInSightAndEveryColumnHasAFilter() throws IOException {
        XSSFSheet sheet = read(List.of(row(LATE)), List.of()).getSheet("概览");

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:O2");
    }

    @Test
    void everyColumnOfBothSheetsIsExplained() throws IOException {
        XSSFWorkbook workbook = read(List.of(row(LATE)), List.of());
        List<String> explained = new ArrayList<>();
        workbook.getSheet("数据字典").forEach(row -> explained.add(row.getCell(0) + " " + row.getCell(1)));

        for (String name : List.of("概览", "发现")) {
            workbook.getSheet(name)
                    .getRow(0)
                    .forEach(title -> assertThat(explained).contains(name + " " + title));
        }
        assertThat(workbook.getSheet("数据字典"))
                .allSatisfy(
                        row -> assertThat(row.getCell(3).getStringCellValue()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "\t=1",
                "\r=1",
                "=HYPERLINK(\"x\")",
                "'=1"
            })
    void aTextIsNeverAFormula(String text) throws IOException {
        Cell cell = quoted(text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text.replaceAll("[\r\t]", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufffe", "\uffff", "\u0000", "\ud840"})
    void whatIsNoCharacterBreaksNoSheet(String text) throws IOException {
        assertThat(quoted("网站" + text + "683条").getStringCellValue())
                .startsWith("网站")
                .endsWith("683条");
    }

    @Test
    void aTextIsCutBetweenCharacters() throws IOException {
        String text = characters(32_765);

        assertThat(quoted(text + "林𠮷").getStringCellValue()).isEqualTo(text + "林");
        assertThat(quoted(text + "𠮷林").getStringCellValue()).isEqualTo(text + "𠮷");
    }

    @Test
    void aHundredThousandNumbersStayNumbers() throws IOException {
        SummaryRow row = row(LATE);

        XSSFSheet sheet = read(Collections.nCopies(50_000, row), List.of()).getSheet("概览");

        assertThat(sheet.getLastRowNum()).isEqualTo(50_000);
        for (int at = 1; at <= 50_000; at++) {
            assertThat(sheet.getRow(at).getCell(5).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(at).getCell(6).getNumericCellValue()).isEqualTo(1500);
        }
    }

    @Test
    void theSameRowsGiveTheSameBytesAndNoPartKnowsTheClock() throws IOException {
        byte[] bytes = bytes(List.of(row(LATE)), List.of());

        assertThat(bytes(List.of(row(LATE)), List.of())).isEqualTo(bytes);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created", "dcterms:modified");
            }
        }
    }

    /** So many, and so different that no reader suspects a zip bomb. */
    private static String characters(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> Character.toString(0x4e00 + at % 20_000))
                .collect(Collectors.joining());
    }

    /** The quote of a finding. */
    private static Cell quoted(String text) throws IOException {
        Finding finding =
                Finding.of(FindingCode.EDITOR_RESIDUE, LATE.get().key(), new Evidence(text, 7, 9, "reports/a.txt"));
        return read(List.of(), List.of(new FindingRow(finding, Severity.NOTE, text, "00", Optional.empty())))
                .getSheet("发现")
                .getRow(1)
                .getCell(7);
    }

    private static XSSFWorkbook read(List<SummaryRow> rows, List<FindingRow> findings) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(rows, findings)));
    }

    private static byte[] bytes(List<SummaryRow> rows, List<FindingRow> findings) {
        return new SummaryWorkbook(new Messages(Locale.forLanguageTag("zh-CN")))
                .of(rows, findings)
                .pieces()
                .get(0);
    }

    private static SummaryRow row(Written written) {
        return new SummaryRow(
                written.get(), ReportTotals.of(written.get()), "本科", Optional.empty(), Optional.empty(), List.of());
    }
}
