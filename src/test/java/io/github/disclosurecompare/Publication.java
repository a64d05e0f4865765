package io.github.disclosurecompare;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A published generation, or a folder of expected tables, as tests look at it. */
record Publication(Path folder) {
    private static final Set<String> REAL_NUMBERS =
            Set.of("share", "change_percent", "quartile_1", "median", "quartile_3");

    /** The SHA-256 of every file, by its path. */
    Map<String, String> checksums() throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        Path real = folder.toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                checksums.put(real.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return checksums;
    }

    /** The checksums of all that is a function of the inputs. */
    Map<String, String> content() throws IOException {
        Map<String, String> files = checksums();
        files.keySet()
                .removeIf(file -> file.startsWith("run.") || file.startsWith("changes.") || file.equals("SHA256SUMS"));
        return files;
    }

    /** What {@code SHA256SUMS} says of each file. */
    Map<String, String> listedChecksums() throws IOException {
        return Files.readAllLines(folder.resolve("SHA256SUMS")).stream()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
    }

    /** The header of a table. */
    List<String> columns(String table) throws IOException {
        return read(table).get(0).getFields();
    }

    /** The rows of a table as its columns of these names, sorted: what the table says, whatever its order. */
    List<String> rows(String table, List<String> columns) throws IOException {
        List<String> header = columns(table);
        List<String> rows = new ArrayList<>();
        for (CsvRecord row : read(table).stream().skip(1).toList()) {
            rows.add(columns.stream()
                    .map(column -> cell(column, row.getField(header.indexOf(column))))
                    .collect(Collectors.joining(", ")));
        }
        rows.sort(null);
        return rows;
    }

    /** The rows of a table whose header is in the reader's language, by place. */
    List<String> rowsByPlace(String table, int... places) throws IOException {
        return read(table).stream()
                .skip(1)
                .map(row -> IntStream.of(places).mapToObj(row::getField).collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private List<CsvRecord> read(String table) throws IOException {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(folder.resolve(table))) {
            return rows.stream().toList();
        }
    }

    /** Numbers without the zeros at their end, lists in alphabetical order: no more than two ways to write the same. */
    private static String cell(String column, String text) {
        if (REAL_NUMBERS.contains(column) && !text.isEmpty()) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return column.equals("channels") || column.equals("missing_sections")
                ? Stream.of(text.split("\\|")).sorted().collect(Collectors.joining("|"))
                : text;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
