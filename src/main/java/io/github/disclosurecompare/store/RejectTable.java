package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Shortened;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was rejected of each input, in the order of the file. */
final class RejectTable {
    private static final int LONGEST_CELL = 1000;
    private static final int BATCH = 500;
    private static final String SELECT =
            "SELECT path, line, column_name, cell, reason, academic_year FROM reject JOIN input ON input.id = input_id";

    private final JdbcTemplate jdbc;

    RejectTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the inputs that stand, in the order of paths. */
    List<Reject> list() {
        return jdbc.query(SELECT + " WHERE state = 'read' ORDER BY path, ordinal", (row, number) -> reject(row));
    }

    List<Reject> list(long input) {
        return jdbc.query(SELECT + " WHERE input_id = ? ORDER BY ordinal", (row, number) -> reject(row), input);
    }

    void append(long input, List<Reject> rejects) {
        int[] ordinal = {
            jdbc.queryForObject(
                    "SELECT COALESCE(MAX(ordinal) + 1, 0) FROM reject WHERE input_id = ?", Integer.class, input)
        };
        jdbc.batchUpdate(
                "INSERT INTO reject (input_id, ordinal, line, column_name, cell, reason, academic_year)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rejects,
                BATCH,
                (insert, reject) -> {
                    insert.setLong(1, input);
                    insert.setInt(2, ordinal[0]++);
                    insert.setLong(3, reject.line());
                    insert.setString(4, storable(reject.column()));
                    insert.setString(5, storable(reject.value()));
                    insert.setString(6, storable(reject.reason()));
                    insert.setObject(
                            7,
                            reject.academicYear().map(AcademicYear::startYear).orElse(null),
                            Types.INTEGER);
                });
    }

    /** Adds a reject, unless the input has the same already. */
    void add(long input, Reject reject) {
        Reject kept = new Reject(
                reject.source(),
                reject.line(),
                storable(reject.column()),
                storable(reject.value()),
                storable(reject.reason()),
                reject.academicYear());
        if (!list(input).contains(kept)) {
            append(input, List.of(kept));
        }
    }

    void replace(long input, List<Reject> rejects) {
        jdbc.update("DELETE FROM reject WHERE input_id = ?", input);
        append(input, rejects);
    }

    private static Reject reject(ResultSet row) throws SQLException {
        Integer year = row.getObject(6, Integer.class);
        return new Reject(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(year).map(AcademicYear::new));
    }

    /** PostgreSQL keeps no U+0000 in a text. */
    private static String storable(String text) {
        return Shortened.of(text, LONGEST_CELL).replace('\0', '\ufffd');
    }
}
