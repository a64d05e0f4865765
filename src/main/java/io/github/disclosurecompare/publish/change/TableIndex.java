package io.github.disclosurecompare.publish.change;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in a published table the rows about each report stand. The rows themselves stay on the disk. */
final class TableIndex {
    static final TableIndex EMPTY = new TableIndex(Path.of(""));

    private final Path file;
    private final Map<Subject, List<Extent>> extents = new HashMap<>();
    private List<String> columns = List.of();

    private TableIndex(Path file) {
        this.file = file;
    }

    /** Some rows that follow each other. */
    private record Extent(long offset, int length, long digest) {
        boolean isLike(Extent other) {
            return length == other.length && digest == other.digest;
        }
    }

    /** Of a table that need not be there. */
    static TableIndex of(Path file, ComparedTable table) throws IOException {
        TableIndex index = new TableIndex(file);
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                index.scan(new CsvScanner(in, table.subjectColumns()));
            }
        }
        return index;
    }

    private void scan(CsvScanner rows) throws IOException {
        if (!rows.next()) {
            return;
        }
        columns = cells(rows.text()).get(0);
        Digest digest = new Digest();
        byte[] subject = new byte[0];
        long offset = rows.length();
        int length = 0;
        while (rows.next()) {
            if (length > 0 && !rows.hasSubject(subject)) {
                add(subject, new Extent(offset, length, digest.take()));
                offset += length;
                length = 0;
            }
            if (length == 0) {
                subject = rows.subject();
            }
            rows.addTo(digest);
            length += rows.length();
        }
        if (length > 0) {
            add(subject, new Extent(offset, length, digest.take()));
        }
    }

    private void add(byte[] subject, Extent extent) {
        Subject key = Subject.of(subjectCells(new String(subject, StandardCharsets.UTF_8)));
        List<Extent> before = extents.get(key);
        if (before == null) {
            extents.put(key, List.of(extent));
        } else {
            List<Extent> all = new ArrayList<>(before);
            all.add(extent);
            extents.put(key, List.copyOf(all));
        }
    }

    Set<Subject> subjects() {
        return Collections.unmodifiableSet(extents.keySet());
    }

    /** Forgets all others. */
    void retain(Set<Subject> subjects) {
        extents.keySet().retainAll(subjects);
    }

    /** Whether the rows about a report are the same bytes in both. */
    boolean hasSameRows(TableIndex other, Subject subject) {
        List<Extent> mine = extents.getOrDefault(subject, List.of());
        List<Extent> others = other.extents.getOrDefault(subject, List.of());
        if (!columns.equals(other.columns) || mine.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).isLike(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The rows about a report, in the order of the table; none where there are none. */
    List<TableRow> rows(Subject subject) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        List<Extent> wanted = extents.getOrDefault(subject, List.of());
        if (!wanted.isEmpty()) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
                for (Extent extent : wanted) {
                    byte[] text = new byte[extent.length()];
                    bytes.seek(extent.offset());
                    bytes.readFully(text);
                    cells(new String(text, StandardCharsets.UTF_8))
                            .forEach(row -> rows.add(new TableRow(columns, row)));
                }
            }
        }
        return rows;
    }

    /** A reader of CSV takes its time to set up, and there are many subjects, hardly ever with a quotation mark. */
    private static List<String> subjectCells(String text) {
        return text.indexOf('"') < 0
                ? List.of(text.split(",", -1))
                : cells(text).get(0);
    }

    private static List<List<String>> cells(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
