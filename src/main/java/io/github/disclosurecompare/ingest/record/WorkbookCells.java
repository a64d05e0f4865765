package io.github.disclosurecompare.ingest.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The texts of a workbook's cells, as a CSV file would hold them: whole numbers in digits, however the workbook writes
 * them, dates as 2021-10-28, formulas as their stored result.
 */
final class WorkbookCells {
    /** Built-in formats that hold a day, with those of Chinese spreadsheet programs; the others of 18-58 are times. */
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
    private static final Pattern DATE_PARTS = Pattern.compile("[yYdD]");
    private static final int FIRST_RELIABLE_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private final LocalDate dayZero;
    private final EmptyResults emptyResults;
    private final Map<String, Boolean> isDateByFormat = new HashMap<>();

    /** @param isDate1904 whether days are counted from 1904 and not from 1900 */
    WorkbookCells(boolean isDate1904, EmptyResults emptyResults) {
        // The calendar of 1900 has a 29 February that never was: from March on it counts as if from 30 December.
        dayZero = isDate1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.emptyResults = emptyResults;
    }

    /** @param cell null where the workbook holds none */
    String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value == null) {
            return withoutValue(cell);
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell) && isDay(number)
                    ? day(number)
                    : Digits.ofWhole(number).orElse(cell.getRawValue());
        }
        return value instanceof Boolean bool
                ? bool ? "TRUE" : "FALSE"
                : value.toString().strip();
    }

    private String withoutValue(Cell cell) {
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            return emptyResults.has(cell.getAddress().toString()) ? "" : FormulaError.NO_RESULT;
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue().strip();
    }

    private boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return isDateByFormat.computeIfAbsent(format, WorkbookCells::showsDay);
        }
        Integer id = cell.getDataFormatId();
        return id != null && DATE_FORMATS.contains(id);
    }

    private static boolean showsDay(String format) {
        return DATE_PARTS.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    private static boolean isDay(BigDecimal serial) {
        return serial.compareTo(BigDecimal.valueOf(FIRST_RELIABLE_SERIAL)) >= 0
                && serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    /** The day; a time of day beside it is left out. */
    private String day(BigDecimal serial) {
        return dayZero.plusDays(serial.longValue()).toString();
    }
}
