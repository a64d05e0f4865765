package io.github.disclosurecompare.publish.sheet;

import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.markup.OfficeFile;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.TableColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sheets of typed cells, each with a header that stays in sight and a filter on every column. */
final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int WIDE = 24;
    private static final int NARROW = 14;
    private static final int BYTES_A_ROW = 600;

    private final UnaryOperator<String> title;
    private final List<byte[]> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> ranges = new ArrayList<>();

    /** @param title what the header says for a column */
    Workbook(UnaryOperator<String> title) {
        this.title = title;
    }

    <T> void add(String name, CsvTable<T> table, Collection<T> rows) {
        List<TableColumn<T>> columns = table.columns();
        MarkupWriter out = new MarkupWriter((rows.size() + 2) * BYTES_A_ROW);
        out.raw("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\n<cols>");
        for (int at = 0; at < columns.size(); at++) {
            int width = columns.get(at).type() == TableColumn.Type.STRING ? WIDE : NARROW;
            out.raw("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(at + 1, at + 1, width));
        }
        out.raw("</cols>\n<sheetData>\n");
        SheetRow header = new SheetRow(out, List.of());
        header.begin(1);
        columns.forEach(column -> header.text(title.apply(column.name())));
        header.end();
        SheetRow row = new SheetRow(out, columns.stream().map(TableColumn::type).toList());
        int number = 1;
        for (T one : rows) {
            row.begin(++number);
            columns.forEach(column -> column.write(one, row));
            row.end();
        }
        String range = "A1:" + SheetRow.letter(columns.size() - 1) + number;
        out.raw("</sheetData>\n<autoFilter ref=\"" + range + "\"/>\n</worksheet>");
        sheets.add(out.toBytes());
        names.add(name);
        ranges.add(range);
    }

    byte[] toBytes() {
        OfficeFile file = new OfficeFile()
                .with("[Content_Types].xml", types())
                .with("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", workbook())
                .with("xl/_rels/workbook.xml.rels", parts())
                .with("xl/styles.xml", Styles.XML);
        for (int at = 0; at < sheets.size(); at++) {
            file.with("xl/worksheets/sheet%d.xml".formatted(at + 1), sheets.get(at));
        }
        return file.toBytes();
    }

    private String types() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(type("workbook", "sheet.main")).append(type("styles", "styles"));
        for (int at = 1; at <= sheets.size(); at++) {
            types.append(type("worksheets/sheet" + at, "worksheet"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
    }

    private byte[] workbook() {
        MarkupWriter out = new MarkupWriter(2000);
        out.raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int at = 0; at < names.size(); at++) {
            out.raw("<sheet name=\"").text(names.get(at));
            out.raw("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(at + 1, at + 1));
        }
        out.raw("</sheets><definedNames>");
        for (int at = 0; at < names.size(); at++) {
            out.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">'".formatted(at));
            out.text(names.get(at)).raw("'!").raw(absolute(ranges.get(at))).raw("</definedName>");
        }
        for (int at = 0; at < names.size(); at++) {
            out.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">'".formatted(at));
            out.text(names.get(at)).raw("'!$1:$1</definedName>");
        }
        return out.raw("</definedNames></workbook>").toBytes();
    }

    private static String absolute(String range) {
        return range.replaceAll("([A-Z])(\\d+)", "\\$$1\\$$2");
    }

    private String parts() {
        StringBuilder parts = new StringBuilder();
        for (int at = 1; at <= sheets.size(); at++) {
            parts.append(relationship(at, "worksheet", "worksheets/sheet%d.xml".formatted(at)));
        }
        return relationships(parts.append(relationship(sheets.size() + 1, "styles", "styles.xml"))
                .toString());
    }

    private static String relationships(String relationships) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relationships + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }
}
