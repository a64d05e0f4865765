package io.github.disclosurecompare.ingest.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests: with fastexcel from lines of cells, or part by part where it cannot. */
final class Workbooks {
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** The cells of a line are parted by commas: digits make a number, a date a date cell, the rest text. */
    static byte[] of(String sheet, String... lines) {
        return write(workbook -> fill(workbook.newWorksheet(sheet), lines));
    }

    static byte[] write(Consumer<org.dhatim.fastexcel.Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void fill(Worksheet sheet, String... lines) {
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                fill(sheet, row, column, cells[column]);
            }
        }
    }

    private static void fill(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("\\d+(\\.\\d+)?")) {
            sheet.value(row, column, Double.valueOf(cell));
        } else if (cell.matches("\\d{4}-\\d\\d-[012]\\d")) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    /** A workbook of one sheet, Sheet1, whose rows are given in its own XML; style 1 is a date, style 2 a number. */
    static byte[] raw(String rows) {
        return raw(rows, "", true);
    }

    static byte[] raw(String rows, String workbookProperties, boolean hasStyles) {
        String styles = "<styleSheet xmlns='" + MAIN
                + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='1'/>" + "</cellXfs></styleSheet>";
        String types = "<Types><Override PartName='/xl/workbook.xml' ContentType='" + WORKBOOK_TYPE + "'/>"
                + (hasStyles ? "<Override PartName='/xl/styles.xml' ContentType='" + STYLES_TYPE + "'/>" : "")
                + "</Types>";
        return zip(Map.of(
                "[Content_Types].xml",
                types,
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONSHIPS + "'>" + workbookProperties
                        + "<sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/styles.xml",
                styles,
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** A workbook as Excel saves it under the name of Strict Open XML Spreadsheet. */
    static byte[] strict() {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='" + WORKBOOK_TYPE + "'/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + relationships + "' conformance='strict'>"
                        + "<sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='" + relationships
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + main + "'><sheetData/></worksheet>"));
    }

    /** A row in XML whose cells hold texts. */
    static String texts(int row, String... cells) {
        StringBuilder xml = new StringBuilder("<row r='" + row + "'>");
        for (int i = 0; i < cells.length; i++) {
            xml.append("<c r='" + (char) ('A' + i) + row + "' t='inlineStr'><is><t>" + cells[i] + "</t></is></c>");
        }
        return xml.append("</row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
