package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of tables on a line each: cells apart by tabs, the paragraphs of a cell by full-width spaces, so that
 * neighbouring numbers never fuse. A row of one cell frames text and is left as it is; a table in a cell is text of it.
 */
final class TableRows {
    private final PlainText text;
    private final List<List<String>> cells = new ArrayList<>();
    private int rows;
    private int depth;

    TableRows(PlainText text) {
        this.text = text;
    }

    void startRow() {
        if (rows++ == 0) {
            cells.clear();
        }
    }

    void startCell() {
        if (depth++ == 0 && rows > 0) {
            cells.add(new ArrayList<>());
        }
    }

    void endCell() {
        depth = Math.max(0, depth - 1);
    }

    /** Takes a paragraph, which may be of several lines. */
    void paragraph(String words) throws UnreadableDocumentException {
        for (String line : words.split("\n", -1)) {
            if (rows == 0 || cells.isEmpty()) {
                text.line(line);
            } else if (!line.isBlank()) {
                cells.get(cells.size() - 1).add(PlainText.clean(line).replace('\t', ' '));
            }
        }
    }

    void endRow() throws UnreadableDocumentException {
        rows = Math.max(0, rows - 1);
        if (rows > 0) {
            return;
        }
        depth = 0;
        if (cells.size() == 1) {
            for (String line : cells.get(0)) {
                text.line(line);
            }
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            text.line(row());
        }
        cells.clear();
    }

    private String row() {
        return String.join(
                "\t", cells.stream().map(cell -> String.join("\u3000", cell)).toList());
    }
}
