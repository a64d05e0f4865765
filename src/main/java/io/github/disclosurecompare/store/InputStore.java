package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.Reject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which inputs have been read, and what was rejected of them. An input that is read again stands beside its last reading
 * until {@link #settle} puts it in its place, so that a run that breaks off leaves the shelf as it was.
 */
public class InputStore {
    private static final int LONGEST_CELL = 1000;

    private final JdbcTemplate jdbc;

    InputStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The SHA-256 of each input as it was when it was last read, by path. */
    public Map<String, String> listChecksums() {
        Map<String, String> checksums = new TreeMap<>();
        jdbc.query("SELECT path, sha256 FROM input WHERE state = 'read'", row -> {
            checksums.put(row.getString(1), row.getString(2));
        });
        return checksums;
    }

    /** Begins the new reading of an input; its reports follow through {@link ReportStore#save}. */
    @Transactional
    public void open(String path, String sha256, List<Reject> rejects) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    var insert = connection.prepareStatement(
                            "INSERT INTO input (path, sha256, state) VALUES (?, ?, 'reading')", new String[] {"id"});
                    insert.setString(1, path);
                    insert.setString(2, sha256);
                    return insert;
                },
                key);
        insert(key.getKeyAs(Long.class), 0, rejects);
    }

    /** Leaves the last reading of an input as it is for this run, says why, and has it read again in the next. */
    @Transactional
    public void postpone(String path, Reject reject) {
        if (jdbc.update("UPDATE input SET sha256 = '' WHERE path = ? AND state = 'read'", path) == 0) {
            open(path, "", List.of(reject));
            return;
        }
        Long id = jdbc.queryForObject("SELECT id FROM input WHERE path = ? AND state = 'read'", Long.class, path);
        Integer ordinal = jdbc.queryForObject(
                "SELECT COALESCE(MAX(ordinal) + 1, 0) FROM reject WHERE input_id = ?", Integer.class, id);
        insert(id, ordinal, List.of(reject));
    }

    /** Forgets readings that were begun and never settled. */
    @Transactional
    public void discardUnsettled() {
        delete("state = 'reading'");
    }

    /**
     * Puts the new readings in place of the old ones and drops the inputs that are gone.
     *
     * @param present the paths of all inputs that there are now
     */
    @Transactional
    public void settle(Collection<String> present) {
        jdbc.update("UPDATE input SET state = 'old' WHERE state = 'read' AND path IN"
                + " (SELECT path FROM input WHERE state = 'reading')");
        List<Object[]> gone = listChecksums().keySet().stream()
                .filter(path -> !present.contains(path))
                .map(path -> new Object[] {path})
                .toList();
        jdbc.batchUpdate("UPDATE input SET state = 'old' WHERE path = ?", gone);
        delete("state = 'old'");
        jdbc.update("UPDATE input SET state = 'read' WHERE state = 'reading'");
    }

    /** What was rejected of the inputs that stand, in the order of paths and lines. */
    public List<Reject> listRejects() {
        return jdbc.query(
                "SELECT path, line, column_name, cell, reason FROM reject JOIN input ON input.id = input_id"
                        + " WHERE state = 'read' ORDER BY path, ordinal",
                (row, number) -> new Reject(
                        row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    private void insert(long input, int firstOrdinal, List<Reject> rejects) {
        int[] ordinal = {firstOrdinal};
        jdbc.batchUpdate(
                "INSERT INTO reject (input_id, ordinal, line, column_name, cell, reason) VALUES (?, ?, ?, ?, ?, ?)",
                rejects,
                500,
                (insert, reject) -> {
                    insert.setLong(1, input);
                    insert.setInt(2, ordinal[0]++);
                    insert.setLong(3, reject.line());
                    insert.setString(4, shortened(reject.column()));
                    insert.setString(5, shortened(reject.value()));
                    insert.setString(6, shortened(reject.reason()));
                });
    }

    private void delete(String which) {
        String ids = " WHERE input_id IN (SELECT id FROM input WHERE " + which + ")";
        jdbc.update("DELETE FROM report" + ids);
        jdbc.update("DELETE FROM reject" + ids);
        jdbc.update("DELETE FROM input WHERE " + which);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }
}
