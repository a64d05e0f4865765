package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.Reject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which inputs have been read, and what was rejected of them. An input that is read again stands beside its last reading
 * until {@link #settle} puts it in its place, so that a run that breaks off leaves the shelf as it was.
 */
public class InputStore {
    private final JdbcTemplate jdbc;
    private final RejectTable rejects;

    InputStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rejects = new RejectTable(jdbc);
    }

    /** The SHA-256 of each input as it was when it was last read, by path; empty where it is to be read again. */
    public Map<String, String> listChecksums() {
        Map<String, String> checksums = new TreeMap<>();
        jdbc.query(
                "SELECT path, CASE WHEN EXISTS (SELECT 1 FROM taken_year WHERE input_id = id) THEN '' ELSE sha256 END"
                        + " FROM input WHERE state = 'read'",
                row -> {
                    checksums.put(row.getString(1), row.getString(2));
                });
        return checksums;
    }

    /**
     * Begins the new reading of an input; its reports follow through {@link ReportStore#save}.
     *
     * @param text that was made of a raw report
     */
    @Transactional
    public void open(String path, String sha256, List<Reject> rejected, Optional<String> text) {
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
        Long id = key.getKeyAs(Long.class);
        rejects.append(id, rejected);
        text.ifPresent(made -> keep(id, made));
    }

    private void keep(long input, String text) {
        List<Object[]> parts = new ArrayList<>();
        for (byte[] content : Parts.split(text.getBytes(StandardCharsets.UTF_8))) {
            parts.add(new Object[] {input, parts.size(), content});
        }
        jdbc.batchUpdate("INSERT INTO source_text (input_id, part, content) VALUES (?, ?, ?)", parts);
    }

    /** The text that was made of a raw report, as it stands; empty for a file of records. */
    public Optional<String> findText(String path) {
        List<byte[]> parts = jdbc.query(
                "SELECT content FROM source_text JOIN input ON id = input_id WHERE path = ? AND state = 'read' ORDER BY part",
                (row, number) -> row.getBytes(1),
                path);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new String(Parts.join(parts), StandardCharsets.UTF_8));
    }

    /** Leaves the last reading of an input as it is for this run, says why, and has it read again in the next. */
    @Transactional
    public void postpone(String path, Reject reject) {
        if (jdbc.update("UPDATE input SET sha256 = '' WHERE path = ? AND state = 'read'", path) == 0) {
            open(path, "", List.of(reject), Optional.empty());
            return;
        }
        Long id = jdbc.queryForObject("SELECT id FROM input WHERE path = ? AND state = 'read'", Long.class, path);
        rejects.add(id, reject);
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
        return rejects.list();
    }

    private void delete(String which) {
        String ids = " WHERE input_id IN (SELECT id FROM input WHERE " + which + ")";
        jdbc.update("DELETE FROM report" + ids);
        jdbc.update("DELETE FROM reject" + ids);
        jdbc.update("DELETE FROM taken_year" + ids);
        jdbc.update("DELETE FROM input WHERE " + which);
    }
}
