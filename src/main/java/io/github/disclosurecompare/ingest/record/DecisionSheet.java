package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file of decisions while it is read, a decision a row. A bad cell rejects its row, a bad header the file; of two
 * rows that decide the same thing the first stands.
 */
final class DecisionSheet<T> {
    private static final Set<String> IGNORED = Set.of("note", "备注");

    private final String path;
    private final Columns columns;
    private final Row<T> reader;
    private final Map<Object, T> decisions = new LinkedHashMap<>();
    private final Map<Object, Long> lines = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();

    /** @param path of the file, relative to the data folder */
    DecisionSheet(String path, Columns columns, Row<T> reader) {
        this.path = path;
        this.columns = columns;
        this.reader = reader;
    }

    /** Which columns there may be, and which of them there must be. */
    record Columns(Set<String> known, List<String> required) {}

    /** How a row is read. */
    interface Row<T> {
        T read(DecisionCells cells) throws BadCell;

        /** Equal for two decisions about the same thing. */
        Object subject(T decision);
    }

    void read(Reader text) throws IOException {
        decisions.clear();
        lines.clear();
        rejects.clear();
        try (CsvRows rows = new CsvRows(text)) {
            try {
                read(rows);
            } catch (BadCell bad) {
                reject(rows.line(), bad, Map.of());
            }
        }
    }

    List<T> decisions() {
        return List.copyOf(decisions.values());
    }

    List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    /** Rejects the file as a whole. */
    void refuse(String reason) {
        decisions.clear();
        reject(1, new BadCell("", "", reason), Map.of());
    }

    private void read(CsvRows rows) throws IOException, BadCell {
        List<String> headers = null;
        while (rows.next()) {
            if (rows.isBlank()) {
                continue;
            }
            if (headers == null) {
                headers = headers(rows.cells());
            } else {
                take(rows, headers);
            }
        }
        if (headers == null) {
            throw new BadCell("", "", "the file is empty; its first row must be the header");
        }
    }

    private List<String> headers(String[] cells) throws BadCell {
        List<String> headers = new ArrayList<>();
        for (String header : cells) {
            if (!columns.known.contains(header) && !IGNORED.contains(header)) {
                throw new BadCell(
                        header, header, "unknown column; remove it or rename it (a column note or 备注 is ignored)");
            }
            if (headers.contains(header)) {
                throw new BadCell(header, header, "this column comes twice; keep one of them");
            }
            headers.add(header);
        }
        for (String required : columns.required) {
            if (!headers.contains(required)) {
                throw new BadCell(required, "", "required column is missing; add it to the header row");
            }
        }
        return headers;
    }

    private void take(CsvRows rows, List<String> headers) {
        String[] cells = rows.cells();
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(headers.size(), cells.length); i++) {
            byColumn.put(headers.get(i), cells[i]);
        }
        try {
            rows.refuseUneven(headers.size());
            T decision = reader.read(new DecisionCells(byColumn));
            refuseSecond(rows.line(), decision);
        } catch (BadCell bad) {
            reject(rows.line(), bad, byColumn);
        }
    }

    private void refuseSecond(long line, T decision) throws BadCell {
        Object subject = reader.subject(decision);
        T first = decisions.putIfAbsent(subject, decision);
        if (first == null) {
            lines.put(subject, line);
        } else if (!first.equals(decision)) {
            throw new BadCell("", "", "line " + lines.get(subject) + " decides the same thing; keep one of them");
        }
    }

    private void reject(long line, BadCell bad, Map<String, String> cells) {
        rejects.add(new Reject(
                path,
                line,
                bad.column(),
                bad.value(),
                bad.getMessage(),
                AcademicYear.find(cells.getOrDefault("academic_year", ""))));
    }
}
