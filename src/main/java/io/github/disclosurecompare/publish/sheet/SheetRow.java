package io.github.disclosurecompare.publish.sheet;

import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.CellWriter;
import io.github.disclosurecompare.publish.table.TableColumn;
import java.time.LocalDate;
import java.util.List;

/** Writes cells into a sheet as what they are: texts, numbers, dates. A text is never a formula here. */
final class SheetRow implements CellWriter {
    /** What a cell of a spreadsheet can hold. */
    private static final int LONGEST = 32_767;
    /** What spreadsheets take for day 0, as a day of Java. */
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    private final MarkupWriter out;
    private final List<TableColumn.Type> types;
    private final boolean isHeader;
    private int row;
    private int column;

    /** @param types of the columns; none of the header, where all are texts */
    SheetRow(MarkupWriter out, List<TableColumn.Type> types) {
        this.out = out;
        this.types = types;
        this.isHeader = types.isEmpty();
    }

    /** @param number 1 = header */
    void begin(int number) {
        row = number;
        column = 0;
        out.raw("<row r=\"").raw(Integer.toString(number)).raw("\">");
    }

    void end() {
        out.raw("</row>\n");
    }

    @Override
    public void text(String cell) {
        if (cell.isEmpty()) {
            column++;
            return;
        }
        TableColumn.Type type = isHeader ? TableColumn.Type.STRING : types.get(column);
        switch (type) {
            case STRING -> string(cell);
            case INTEGER, NUMBER -> value(type, cell);
            case DATE -> value(type, Long.toString(LocalDate.parse(cell).toEpochDay() - DAY_ZERO));
        }
    }

    @Override
    public void key(ReportKey key) {
        text(key.reportingUnit().code());
        text(key.reportingUnit().institution());
        text(key.reportingUnit().unit());
        text(key.academicYear().toString());
    }

    @Override
    public void empty() {
        column++;
    }

    @Override
    public void number(long value) {
        value(TableColumn.Type.INTEGER, Long.toString(value));
    }

    @Override
    public void quarters(double value) {
        value(TableColumn.Type.NUMBER, Double.toString(value));
    }

    private void value(TableColumn.Type type, String number) {
        cell().raw("\" s=\"")
                .raw(Integer.toString(Styles.of(type)))
                .raw("\"><v>")
                .raw(number)
                .raw("</v></c>");
    }

    private void string(String text) {
        cell().raw(isHeader ? "\" s=\"" + Styles.HEADER : "")
                .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(text.length() <= LONGEST ? text : cut(text))
                .raw("</t></is></c>");
    }

    /** A character that does not fit as a whole is left out. */
    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private MarkupWriter cell() {
        return out.raw("<c r=\"").raw(letter(column++)).raw(Integer.toString(row));
    }

    /** A table of this program has fewer columns than there are letters. */
    static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }
}
