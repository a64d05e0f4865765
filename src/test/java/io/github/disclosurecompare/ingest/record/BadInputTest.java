package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is named with its place; what else the file holds is kept. */
class BadInputTest {
    private static final String LONG =
            "institution_code,institution,unit,academic_year,metric,channels,category,value,qualifier,measure,role,"
                    + "issued,sections,begin,end";
    private static final String GOOD = "4137012819,,,2020-2021,disclosed,website,,1033,,条,,2021-10-28,,,";
    private static final String WIDE = "institution_code,institution,academic_year,issued,官网,微信（篇）";
    private static final String JSON_HEAD =
            "{\"institution\": {\"code\": \"4137012819\"},\n\"academic_year\": \"2020-2021\", \"figures\": [\n"
                    + "{\"metric\": \"disclosed\", \"value\": 1033},\n";

    /**
     * One defect.
     *
     * @param figures how many figures the report keeps that it is in; -1 where there is no report
     */
    private record Case(String what, RecordReading reading, Place place, String reason, int figures) {
        @Override
        public String toString() {
            return what;
        }
    }

    private record Place(long line, String column, String value) {}

    /** Cells of a row of the long form that stands below the good one. */
    static Stream<Case> badCells() {
        return Stream.of(
                cell("value", 7, "1033.0", "use qualifier"),
                cell("value", 7, "-5", "use qualifier"),
                cell("value", 7, "1 033", "use qualifier"),
                cell("value", 7, "200余", "use qualifier"),
                cell("value", 7, "约300", "use qualifier"),
                cell("value", 7, "三百", "use qualifier"),
                cell("value", 7, "1e3", "use qualifier"),
                cell("value", 7, "", "a figure needs a value"),
                cell("value", 7, "1234567890123", "12 digits"),
                cell("value", 7, "#DIV/0!", "an error of a formula"),
                cell("metric", 4, "disclosd", "write one of disclosed,"),
                cell("metric", 4, "", "empty, but required"),
                cell("channels", 5, "websit", "write one of website,"),
                cell("channels", 5, "依申请", "write one of website,"),
                cell("channels", 5, "抖机灵等新媒体", "write one of website,"),
                cell("category", 6, "经费", "write one of basic,"),
                cell("qualifier", 8, "许多", "write one of exact,"),
                cell("role", 10, "parts", "write one of total,"),
                cell("sections", 12, "preface", "write one of overview,"),
                cell("sections", 12, "overview|", "nothing stands behind the last |"),
                cell("sections", 12, "概述、", "nothing stands behind the last 、"),
                cell("channels", 5, "wechat|", "nothing stands behind the last |"),
                cell("channels", 5, "wechat||weibo", "nothing stands before a |"),
                cell("channels", 5, "|weibo", "nothing stands before a |"),
                cell("issued", 11, "2021/10/28", "not of the form 2021-10-28"),
                cell("issued", 11, "20211028", "not of the form 2021-10-28"),
                cell("issued", 11, "44489", "not of the form 2021-10-28"),
                cell("issued", 11, "２０２１-10-28", "not of the form 2021-10-28"),
                cell("issued", 11, "2021-02-30", "no such day"),
                cell("issued", 11, "2021-10-29", "an earlier row of this record says 2021-10-28"),
                cell("begin", 13, "x", "not an offset"),
                cell("institution", 1, "山东理工大学", "code 4137012819 is 山东科技职业学院"));
    }

    /** Cells that leave open which report their row is about. */
    static Stream<Case> badIdentities() {
        return Stream.of(
                identity("academic_year", 3, "2020-2022", "do not follow each other"),
                identity("academic_year", 3, "2020", "write the academic year as 2020-2021"),
                identity("institution_code", 0, "41370", "no institution of the registry has this 5-digit code"),
                identity("institution_code", 0, "413701281", "neither 10 digits nor a 5-digit code"),
                identity("institution_code", 0, "4.13701E+09", "a spreadsheet has rounded this code"),
                identity("institution_code", 0, "", "neither institution_code nor institution is given"),
                identity("institution_code", 0, "#N/A", "an error of a formula"),
                identity("institution", 1, "山东".repeat(600), "longer than 200 characters"),
                identity("unit", 2, "机械工程学院".repeat(200), "longer than 200 characters"));
    }

    static Stream<Case> badRowsAndFiles() {
        String rowOfSix = "4137012819,,2020-2021,2021-10-28,5,6";
        return Stream.of(
                csv(
                        "missing comma",
                        new Place(3, "", "4137012819,,,2020-2021"),
                        "4 cells, the header 15",
                        1,
                        LONG,
                        GOOD,
                        "4137012819,,,2020-2021"),
                csv(
                        "surplus comma",
                        new Place(3, "", GOOD + ",x"),
                        "16 cells, the header 15",
                        1,
                        LONG,
                        GOOD,
                        GOOD + ",x"),
                csv(
                        "quote never closed",
                        new Place(3, "", "4137012819,\",,2020-2021,disclosed,website,,2,,,,,,,"),
                        "do not pair",
                        1,
                        LONG,
                        GOOD,
                        "4137012819,\",,2020-2021,disclosed,website,,2,,,,,,,",
                        GOOD),
                csv(
                        "letters behind a quote",
                        new Place(3, "", "4137012819,\"山东\"科技,,2020-2021,disclosed,website,,2,,,,,,,"),
                        "do not pair",
                        1,
                        LONG,
                        GOOD,
                        "4137012819,\"山东\"科技,,2020-2021,disclosed,website,,2,,,,,,,"),
                csv(
                        "unknown column",
                        new Place(1, "colour", "colour"),
                        "remove it or rename it",
                        -1,
                        LONG + ",colour",
                        GOOD + ",red"),
                csv("column twice", new Place(1, "部门", "部门"), "comes twice", -1, LONG + ",部门", GOOD + ","),
                csv(
                        "column without a name",
                        new Place(1, "", ""),
                        "name it or delete it",
                        -1,
                        "institution_code,,academic_year,metric,value",
                        "4137012819,,2020-2021,disclosed,1"),
                csv(
                        "no value",
                        new Place(1, "value", ""),
                        "required column is missing",
                        -1,
                        "institution_code,academic_year,metric",
                        "4137012819,2020-2021,disclosed"),
                csv(
                        "no academic year",
                        new Place(1, "academic_year", ""),
                        "required column is missing",
                        -1,
                        "institution_code,metric,value",
                        "4137012819,disclosed,5"),
                csv(
                        "no institution",
                        new Place(1, "institution_code", ""),
                        "required column is missing",
                        -1,
                        "academic_year,metric,value",
                        "2020-2021,disclosed,5"),
                csv("empty file", new Place(1, "", ""), "the file is empty", -1, ""),
                csv(
                        "wide: unknown header",
                        new Place(1, "抖机灵", "抖机灵"),
                        "neither a phrase for channels",
                        -1,
                        WIDE + ",抖机灵",
                        rowOfSix + ",7"),
                csv(
                        "wide: header twice",
                        new Place(1, "微信(篇)", "微信(篇)"),
                        "comes twice",
                        -1,
                        WIDE + ",微信(篇)",
                        rowOfSix + ",7"),
                csv(
                        "wide: column of the long form",
                        new Place(1, "qualifier", "qualifier"),
                        "one row a figure",
                        -1,
                        WIDE + ",qualifier",
                        rowOfSix + ",exact"),
                csv(
                        "wide: no figures",
                        new Place(1, "metric", ""),
                        "no column of figures",
                        -1,
                        "institution_code,academic_year",
                        "4137012819,2020-2021"),
                csv(
                        "wide: bad figure",
                        new Place(2, "微信（篇）", "6余"),
                        "leave the cell empty",
                        1,
                        WIDE,
                        "4137012819,,2020-2021,2021-10-28,5,6余"),
                csv(
                        "wide: error",
                        new Place(2, "官网", "#REF!"),
                        "an error of a formula",
                        1,
                        WIDE,
                        "4137012819,,2020-2021,2021-10-28,#REF!,6"),
                csv(
                        "wide: bad date",
                        new Place(2, "issued", "2021.10.28"),
                        "write a date as",
                        0,
                        WIDE,
                        "4137012819,,2020-2021,2021.10.28,5,6"),
                csv(
                        "wide: other date in another row",
                        new Place(3, "issued", "2021-10-29"),
                        "an earlier row",
                        2,
                        WIDE,
                        rowOfSix,
                        "4137012819,,2020-2021,2021-10-29,5,6"),
                csv(
                        "other sections in another row",
                        new Place(3, "sections", "概述|主动公开情况"),
                        "an earlier row of this record names other sections",
                        1,
                        LONG,
                        "4137012819,,,2020-2021,disclosed,website,,1033,,条,,,overview,,",
                        "4137012819,,,2020-2021,disclosed,weibo,,5,,条,,,概述|主动公开情况,,"),
                json(
                        "figure without value",
                        "/figures/1/value",
                        "",
                        "a figure needs a value",
                        1,
                        "{\"metric\": \"disclosed\"}"),
                json(
                        "decimals",
                        "/figures/1/value",
                        "3.5",
                        "not a whole number",
                        1,
                        "{\"metric\": \"disclosed\", \"value\": 3.5}"),
                json(
                        "negative",
                        "/figures/1/value",
                        "-5",
                        "not a whole number",
                        1,
                        "{\"metric\": \"disclosed\", \"value\": -5}"),
                json(
                        "boundless",
                        "/figures/1/value",
                        "1E+400",
                        "not a whole number",
                        1,
                        "{\"metric\": \"disclosed\", \"value\": 1e400}"),
                json(
                        "word for a number",
                        "/figures/1/value",
                        "true",
                        "a whole number is expected here",
                        1,
                        "{\"metric\": \"disclosed\", \"value\": true}"),
                json(
                        "list for an offset",
                        "/figures/1/begin",
                        "",
                        "a whole number is expected here",
                        1,
                        "{\"metric\": \"disclosed\", \"value\": 1, \"begin\": []}"),
                json(
                        "unknown channel",
                        "/figures/1/channels/1",
                        "websit",
                        "write one of website,",
                        1,
                        "{\"metric\": \"disclosed\", \"value\": 1, \"channels\": [\"weibo\", \"websit\"]}"),
                json(
                        "unknown key",
                        "/figures/1/metrics",
                        "disclosed",
                        "unknown key",
                        -1,
                        "{\"metrics\": \"disclosed\", \"value\": 1}"));
    }

    @ParameterizedTest
    @MethodSource({"badCells", "badIdentities", "badRowsAndFiles"})
    void isNamedWithItsPlace(Case defect) {
        assertThat(defect.reading.rejects()).hasSize(1);
        Reject reject = defect.reading.rejects().get(0);
        assertThat(new Place(reject.line(), reject.column(), reject.value())).isEqualTo(defect.place);
        assertThat(reject.reason()).contains(defect.reason);
        if (defect.figures < 0) {
            assertThat(defect.reading.reports()).isEmpty();
        } else {
            Report report = defect.reading.reports().get(0);
            assertThat(report.figures()).hasSize(defect.figures);
        }
    }

    @ParameterizedTest
    @MethodSource({"badCells", "badRowsAndFiles"})
    void leavesItsReportIncomplete(Case defect) {
        defect.reading.reports().stream()
                .filter(report -> report.reportingUnit().code().equals("4137012819"))
                .forEach(report -> assertThat(report.isIncomplete()).isTrue());
    }

    /** The same cells in a workbook: as numbers and texts of their own types, in the same places. */
    @ParameterizedTest
    @MethodSource({"badCells", "badIdentities"})
    void isNamedInAWorkbookToo(Case defect) {
        assertThat(defect.reading.rejects()).hasSize(1);
        Reject inCsv = defect.reading.rejects().get(0);
        String row = defect.what.substring(defect.what.indexOf(':') + 2);

        RecordReading reading = Inputs.read("records/a.xlsx", Workbooks.of("表 1", LONG, GOOD, "", row));

        if (inCsv.value().matches("\\d+\\.0")) {
            assertThat(reading.rejects()).isEmpty();
        } else {
            assertThat(reading.rejects())
                    .containsExactly(new Reject(
                            "records/a.xlsx",
                            4,
                            "表 1!" + inCsv.column(),
                            inCsv.value(),
                            inCsv.reason(),
                            inCsv.academicYear()));
        }
    }

    private static Case cell(String column, int place, String value, String reason) {
        return inLong(column, place, value, reason);
    }

    private static Case identity(String column, int place, String value, String reason) {
        return inLong(column, place, value, reason);
    }

    private static Case inLong(String column, int place, String value, String reason) {
        String[] cells = GOOD.split(",", -1);
        cells[place] = value;
        String row = String.join(",", cells);
        return new Case(column + ": " + row, Inputs.csv(LONG, GOOD, row), new Place(3, column, value), reason, 1);
    }

    private static Case csv(String what, Place place, String reason, int figures, String... lines) {
        return new Case(what, Inputs.csv(lines), place, reason, figures);
    }

    private static Case json(String what, String pointer, String value, String reason, int figures, String figure) {
        RecordReading reading = Inputs.read("records/a.json", JSON_HEAD + figure + "]}");
        return new Case(what, reading, new Place(1, pointer, value), reason, figures);
    }
}
