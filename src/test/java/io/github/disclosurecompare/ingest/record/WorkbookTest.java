package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is peculiar to workbooks: typed cells, several sheets, and files that are none. */
class WorkbookTest {
    private static final String HEADER = "institution_code,academic_year,metric,value,issued";
    private static final String ROW = "4137012819,2020-2021,disclosed,1033,2021-10-28";

    /** The XML of the cell in column D, a value, or E, a date; style 1 is a date, 2 a number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='D3'><v>1033</v></c>                             | 1033",
                "<c r='D3'><v>1033.0</v></c>                           | 1033",
                "<c r='D3' s='2'><v>1.033E3</v></c>                    | 1033",
                "<c r='D3'><f>SUM(A1:A2)</f><v>1033</v></c>            | 1033",
                "<c r='D3' t='str'><f>T(A1)</f><v>1033</v></c>         | 1033",
                "<c r='D3' t='inlineStr'><is><t>１０３３</t></is></c>  | 1033",
            })
    void takesNumbersHoweverTheyAreStored(String cell, long expected) {
        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", withCells(cell))).figures())
                .extracting(figure -> figure.quantity().value())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='D3'><v>3.5</v></c>                     | value  | 3.5     | not a whole number",
                "<c r='D3'><v>-3</v></c>                      | value  | -3      | not a whole number",
                "<c r='D3' t='b'><v>1</v></c>                 | value  | TRUE    | not a whole number",
                "<c r='D3' s='1'><v>1033</v></c>              | value  | 1902-10-29 | not a whole number",
                "<c r='D3' t='e'><v>#DIV/0!</v></c>           | value  | #DIV/0! | an error of a formula",
                "<c r='D3' t='e'><f>1/0</f><v>#DIV/0!</v></c> | value  | #DIV/0! | an error of a formula",
                "<c r='D3'><f>A1+1</f></c>                    | value  | ''      | without a stored result",
                "<c r='D3'><f>A1+1</f><v></v></c>             | value  | ''      | without a stored result",
                "<c r='D3' t='str'><f>T(A1)</f></c>           | value  | ''      | without a stored result",
                "<c r='D3' t='str'><f>T(A1)</f><v></v></c>    | value  | ''      | a figure needs a value",
                "<c r='D3'><v>1</v></c><c r='E3'><v>44497</v></c>           | issued | 44497 | write a date as",
                "<c r='D3'><v>1</v></c><c r='E3' t='e'><v>#N/A</v></c>      | issued | #N/A  | an error of a formula",
                "<c r='D3'><v>1</v></c><c r='G3'><v>9</v></c> | '' | '10433,2020-2021,disclosed,1,,,9' | right of the"
                        + " last header",
            })
    void rejectsOtherCellsInTheirPlace(String cell, String column, String value, String reason) {
        RecordReading reading = Inputs.read("a.xlsx", withGoodRowAndCells(cell));

        assertThat(reading.rejects()).hasSize(1);
        Reject reject = reading.rejects().get(0);
        assertThat(reject)
                .isEqualTo(new Reject("a.xlsx", 3, "Sheet1!" + column, value, reject.reason(), reject.academicYear()));
        assertThat(reject.reason()).contains(reason);
        assertThat(reading.reports()).singleElement().matches(Report::isIncomplete);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='E3' s='1'><v>44497</v></c>               | ''                           | 2021-10-28",
                "<c r='E3' s='1'><v>44497.75</v></c>            | ''                           | 2021-10-28",
                "<c r='E3' s='1'><f>TODAY()</f><v>44497</v></c> | ''                           | 2021-10-28",
                "<c r='E3' s='1'><v>43035</v></c>               | <workbookPr date1904='1'/>   | 2021-10-28",
                "<c r='E3' t='inlineStr'><is><t>2021-10-28</t></is></c> | ''                   | 2021-10-28",
            })
    void takesDateCells(String cell, String properties, LocalDate expected) {
        byte[] workbook = Workbooks.raw(
                Workbooks.texts(1, HEADER.split(",")) + row("<c r='D3'><v>1</v></c>" + cell), properties, true);

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).dates().issued())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-MM-dd",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-804]yyyy/m/d",
                "d-mmm-yy",
                "[Red]yyyy\\-mm\\-dd hh:mm",
            })
    void knowsDatesByTheirFormat(String format) {
        byte[] workbook = Workbooks.write(book -> {
            Worksheet sheet = book.newWorksheet("S");
            Workbooks.fill(sheet, HEADER, "4137012819,2020-2021,disclosed,1033,44497");
            sheet.style(1, 4).format(format).set();
        });

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).dates().issued())
                .contains(LocalDate.of(2021, 10, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"#,##0", "0\"day\"", "[h]:mm", "[Red]0.00", "@"})
    void takesNoOtherNumberForADate(String format) {
        byte[] workbook = Workbooks.write(book -> {
            Worksheet sheet = book.newWorksheet("S");
            Workbooks.fill(sheet, HEADER, "4137012819,2020-2021,disclosed,1033,");
            sheet.style(1, 3).format(format).set();
        });

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).figures())
                .extracting(figure -> figure.quantity().value())
                .containsExactly(1033L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='D3'><v>1</v></c><c r='E3' t='str'><f>T(A1)</f><v></v></c>",
                "<c r='D3'><v>1</v></c><c r='E3' t='str'><f>T(A1)</f><v/></c>",
                "<c r='D3'><v>1</v></c><c r='E3' t='str'><f>T(A1)</f><v></v></c><c r='F3' t='str'><f>T(A1)</f><v/></c>",
            })
    void takesAnEmptyResultForAnEmptyCell(String cells) {
        Report report = Inputs.onlyReport(Inputs.read("a.xlsx", withCells(cells)));

        assertThat(report.figures()).hasSize(1);
        assertThat(report.dates().issued()).isEmpty();
    }

    @Test
    void leavesUnknownWhatAFormulaOfAWideSheetLeavesEmpty() {
        byte[] workbook = Workbooks.raw(Workbooks.texts(1, "institution_code", "academic_year", "微信", "微博")
                + "<row r='3'><c r='A3'><v>10433</v></c><c r='B3' t='str'><v>2020-2021</v></c>"
                + "<c r='C3' t='str'><f>IF(A3=1,2,\"\")</f><v></v></c><c r='D3'><f>1+4</f><v>5</v></c></row>");

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).figures())
                .singleElement()
                .extracting(figure -> figure.channels().code())
                .isEqualTo("weibo");
    }

    @ParameterizedTest
    @CsvSource({"4137012819, 4137012819", "4.137012819E9, 4137012819", "10433, 4137010433", "10433.0, 4137010433"})
    void restoresCodesThatAreNumbers(String stored, String code) {
        byte[] workbook = Workbooks.raw(Workbooks.texts(1, HEADER.split(","))
                + "<row r='3'><c r='A3'><v>" + stored + "</v></c><c r='B3' t='str'><v>2020-2021</v></c>"
                + "<c r='C3' t='str'><v>disclosed</v></c><c r='D3'><v>1</v></c></row>");

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook))
                        .reportingUnit()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void readsHiddenSheetsAndLooksPastBlankRows() {
        byte[] workbook = Workbooks.write(book -> {
            Worksheet sheet = book.newWorksheet("S");
            Workbooks.fill(sheet, "", "", HEADER, "", ROW);
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        });

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).figures()).hasSize(1);
    }

    @Test
    void refusesTheFileForABadHeaderOnAnySheet() {
        byte[] workbook = Workbooks.write(book -> {
            Workbooks.fill(book.newWorksheet("一"), HEADER, ROW);
            Workbooks.fill(book.newWorksheet("二"), "", HEADER + ",colour", ROW + ",red");
            Workbooks.fill(book.newWorksheet("三"), "2020-2021学年统计表", HEADER, ROW);
        });

        RecordReading reading = Inputs.read("a.xlsx", workbook);

        assertThat(reading.reports()).isEmpty();
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::column, Reject::value)
                .containsExactly(tuple(2L, "二!colour", "colour"), tuple(1L, "三!2020-2021学年统计表", "2020-2021学年统计表"));
    }

    @Test
    void countsEqualRowsOnceAcrossSheets() {
        byte[] workbook = Workbooks.write(book -> {
            Workbooks.fill(book.newWorksheet("一"), HEADER, ROW, ROW);
            Workbooks.fill(book.newWorksheet("二"), HEADER, ROW);
        });

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).figures()).hasSize(1);
    }

    @Test
    void readsAWorkbookWithoutStyles() {
        byte[] workbook =
                Workbooks.raw(Workbooks.texts(1, HEADER.split(",")) + Workbooks.texts(2, ROW.split(",")), "", false);

        assertThat(Inputs.onlyReport(Inputs.read("a.xlsx", workbook)).figures())
                .extracting(Figure::quantity)
                .hasSize(1);
    }

    static Stream<Arguments> unreadable() {
        byte[] good = Workbooks.of("S", HEADER, ROW);
        return Stream.of(
                Arguments.of("empty", new byte[0], "no XLSX workbook"),
                Arguments.of("CSV", (HEADER + "\n").getBytes(StandardCharsets.UTF_8), "no XLSX workbook"),
                Arguments.of("cut", Arrays.copyOf(good, good.length / 2), "the workbook is damaged"),
                Arguments.of("other zip", Workbooks.zip(Map.of("a.txt", "b")), "the workbook is damaged"),
                Arguments.of("old", ole2("Workbook"), "an old .xls workbook"),
                Arguments.of("locked", ole2("EncryptedPackage"), "locked with a password"),
                Arguments.of("strict", Workbooks.strict(), "save it as Excel Workbook (.xlsx)"),
                Arguments.of("cut XML", Workbooks.raw("<row r='1'><c <"), "the workbook is damaged"),
                Arguments.of("strange cell", Workbooks.raw("<row r='1'><c t='d'><v>1</v></c></row>"), "is damaged"),
                Arguments.of("no rows", Workbooks.raw(""), "all sheets are empty"),
                Arguments.of("wide row", Workbooks.raw("<row><c r='ZZZZ1'><v>1</v></c></row>"), "16384 columns"),
                Arguments.of("bomb", Workbooks.raw(" ".repeat(20_000_000)), "unpacks to far more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void refusesAFileThatCannotBeRead(String what, byte[] bytes, String reason) {
        RecordReading reading = Inputs.read("a.xlsx", bytes);

        assertThat(reading.reports()).isEmpty();
        assertThat(reading.rejects()).hasSize(1);
        assertThat(reading.rejects().get(0).line()).isEqualTo(1);
        assertThat(reading.rejects().get(0).column()).isEmpty();
        assertThat(reading.rejects().get(0).reason())
                .contains(reason)
                .contains(";")
                .doesNotContain("\n");
    }

    private static byte[] withCells(String cells) {
        return Workbooks.raw(Workbooks.texts(1, HEADER.split(",")) + row(cells));
    }

    private static byte[] withGoodRowAndCells(String cells) {
        return Workbooks.raw(Workbooks.texts(1, HEADER.split(","))
                + Workbooks.texts(2, "10433", "2020-2021", "disclosed", "7")
                + row(cells));
    }

    private static String row(String cells) {
        return "<row r='3'><c r='A3'><v>10433</v></c><c r='B3' t='inlineStr'><is><t>2020-2021</t></is></c>"
                + "<c r='C3' t='inlineStr'><is><t>disclosed</t></is></c>" + cells + "</row>";
    }

    private static byte[] ole2(String entry) {
        byte[] bytes = new byte[1536];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }
}
