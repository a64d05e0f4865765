package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Ledgers;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearTables;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What {@code assess} and {@code compare} made for {@code publish}: tables of rows, one table a kind and year. */
public class Shelf {
    private static final AcademicYear EVERY_YEAR = new AcademicYear(0);
    /** Some 50 KB: a large array is what a garbage collector likes least. */
    private static final int ROWS_A_BLOCK = 2000;

    private static final int MOST_PARTS_A_BLOCK = 10_000;

    private final JdbcTemplate jdbc;

    Shelf(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the rows of a year in place of those that stood there. */
    @Transactional
    public <T> void put(ShelfTable<T> table, AcademicYear year, List<T> rows) {
        jdbc.update("DELETE FROM shelf WHERE name = ? AND academic_year = ?", table.name(), year.startYear());
        List<Object[]> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_A_BLOCK) {
            Packer out = new Packer();
            out.list(rows.subList(from, Math.min(from + ROWS_A_BLOCK, rows.size())), row -> table.pack(out, row));
            int part = from / ROWS_A_BLOCK * MOST_PARTS_A_BLOCK;
            for (byte[] content : Parts.split(out.toBytes())) {
                parts.add(new Object[] {table.name(), year.startYear(), part++, content});
            }
        }
        jdbc.batchUpdate("INSERT INTO shelf (name, academic_year, part, content) VALUES (?, ?, ?, ?)", parts);
    }

    /** The rows of a year in the order in which they were put there; none where nothing was. */
    public <T> List<T> list(ShelfTable<T> table, AcademicYear year) {
        SortedMap<Integer, List<byte[]>> blocks = new TreeMap<>();
        jdbc.query(
                "SELECT part, content FROM shelf WHERE name = ? AND academic_year = ? ORDER BY part",
                row -> {
                    blocks.computeIfAbsent(row.getInt(1) / MOST_PARTS_A_BLOCK, block -> new ArrayList<>())
                            .add(row.getBytes(2));
                },
                table.name(),
                year.startYear());
        List<T> rows = new ArrayList<>();
        for (List<byte[]> parts : blocks.values()) {
            Unpacker in = new Unpacker(Parts.join(parts));
            rows.addAll(in.list(() -> table.unpack(in)));
        }
        return rows;
    }

    /** Puts the comparison tables of a year in place of those that stood there. */
    @Transactional
    public void put(AcademicYear year, YearTables tables) {
        put(ShelfTable.CHANNEL_TOTALS, year, tables.channelTotals());
        put(ShelfTable.CATEGORY_TOTALS, year, tables.categoryTotals());
        put(ShelfTable.YEAR_ON_YEAR, year, tables.yearOnYear());
        put(ShelfTable.STANDINGS, year, tables.standings());
        put(ShelfTable.COVERAGE, year, tables.coverage());
    }

    public YearTables getTables(AcademicYear year) {
        return new YearTables(
                list(ShelfTable.CHANNEL_TOTALS, year),
                list(ShelfTable.CATEGORY_TOTALS, year),
                list(ShelfTable.YEAR_ON_YEAR, year),
                list(ShelfTable.STANDINGS, year),
                list(ShelfTable.COVERAGE, year));
    }

    /** Puts the ledgers of a year in place of those that stood there. */
    @Transactional
    public void put(AcademicYear year, Ledgers ledgers) {
        put(ShelfTable.PROMISES, year, ledgers.promises());
        put(ShelfTable.SHARED_TEXTS, year, ledgers.shared());
    }

    public Ledgers getLedgers(AcademicYear year) {
        return new Ledgers(list(ShelfTable.PROMISES, year), list(ShelfTable.SHARED_TEXTS, year));
    }

    /** Keeps who is known, who reported and who must. */
    @Transactional
    public void put(Roster roster) {
        put(ShelfTable.INSTITUTIONS, EVERY_YEAR, roster.registry().list());
        put(ShelfTable.ROSTER, EVERY_YEAR, List.of(roster));
    }

    /** Keeps what reports must contain. */
    @Transactional
    public void put(Requirements requirements) {
        put(ShelfTable.REQUIREMENTS, EVERY_YEAR, List.of(requirements));
    }

    public Requirements getRequirements() {
        return list(ShelfTable.REQUIREMENTS, EVERY_YEAR).stream().findFirst().orElse(Requirements.NONE);
    }

    public Roster getRoster() {
        InstitutionRegistry registry = new InstitutionRegistry(list(ShelfTable.INSTITUTIONS, EVERY_YEAR));
        Roster reported = list(ShelfTable.ROSTER, EVERY_YEAR).get(0);
        return new Roster(registry, reported.reportedCodes(), reported.latestDate());
    }
}
