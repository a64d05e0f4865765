package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * Readings of one academic year by itself. They take the place of what stands of that year and leave the other years of
 * an input as they are; an input of which a year was taken up so counts as unread.
 */
public class YearReadings {
    private final JdbcTemplate jdbc;
    private final RejectTable rejects;

    YearReadings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rejects = new RejectTable(jdbc);
    }

    /** The SHA-256 of each input as it was when this year was last taken up of it, by path. */
    public Map<String, String> listChecksums(AcademicYear year) {
        Map<String, String> checksums = new TreeMap<>();
        jdbc.query(
                "SELECT path, COALESCE(taken_year.sha256, input.sha256) FROM input"
                        + " LEFT JOIN taken_year ON input_id = id AND academic_year = ? WHERE state = 'read'",
                row -> {
                    checksums.put(row.getString(1), row.getString(2));
                },
                year.startYear());
        return checksums;
    }

    /**
     * What has been taken up of each input, by path: the SHA-256 of its file, then each year that was taken up of another
     * state of it, with the SHA-256 of that.
     */
    public Map<String, String> listTaken() {
        Map<String, String> taken = new TreeMap<>();
        jdbc.query(
                "SELECT path, input.sha256, academic_year, taken_year.sha256 FROM input"
                        + " LEFT JOIN taken_year ON input_id = id WHERE state = 'read' ORDER BY path, academic_year",
                row -> {
                    taken.putIfAbsent(row.getString(1), withoutMark(row.getString(2)));
                    if (row.getString(4) != null) {
                        String year = "+" + new AcademicYear(row.getInt(3)) + ":" + withoutMark(row.getString(4));
                        taken.merge(row.getString(1), year, String::concat);
                    }
                });
        return taken;
    }

    /**
     * Puts what the new readings say of a year in place of what stood of it.
     *
     * @param present the paths of all inputs that there are now; of the others the year is dropped
     */
    @Transactional
    public void settle(AcademicYear year, Collection<String> present) {
        Map<String, Long> standing = list("read");
        list("reading").forEach((path, reading) -> {
            if (standing.containsKey(path)) {
                replace(standing.get(path), reading, year);
            } else {
                begin(reading, year);
            }
        });
        standing.keySet().removeAll(present);
        standing.values().forEach(gone -> drop(gone, year));
    }

    /** A file that says of the year what it said before is left as it was read. */
    private void replace(long standing, long reading, AcademicYear year) {
        boolean isOther = !Arrays.deepEquals(reports(standing, year), reports(reading, year));
        if (isOther) {
            jdbc.update("DELETE FROM report WHERE input_id = ? AND academic_year = ?", standing, year.startYear());
            jdbc.update("UPDATE report SET input_id = ? WHERE input_id = ?", standing, reading);
            jdbc.update("DELETE FROM source_text WHERE input_id = ?", standing);
            jdbc.update("UPDATE source_text SET input_id = ? WHERE input_id = ?", standing, reading);
        }
        if (renewRejects(standing, rejects.list(reading), year) || isOther) {
            take(standing, year, sha256(reading));
        }
        delete(reading);
    }

    /** Of a file that is new this year is all that has been read. */
    private void begin(long reading, AcademicYear year) {
        if (reports(reading, year).length == 0 && rejects.list(reading).isEmpty()) {
            delete(reading);
            return;
        }
        String sha256 = sha256(reading);
        jdbc.update("UPDATE input SET state = 'read', sha256 = '' WHERE id = ?", reading);
        take(reading, year, sha256);
    }

    private void drop(long gone, AcademicYear year) {
        int reports =
                jdbc.update("DELETE FROM report WHERE input_id = ? AND academic_year = ?", gone, year.startYear());
        if (renewRejects(gone, List.of(), year) || reports > 0) {
            take(gone, year, "");
        }
    }

    private void delete(long reading) {
        jdbc.update("DELETE FROM report WHERE input_id = ?", reading);
        jdbc.update("DELETE FROM reject WHERE input_id = ?", reading);
        jdbc.update("DELETE FROM input WHERE id = ?", reading);
    }

    /** As they are packed, in the order in which they were read. */
    private Object[] reports(long input, AcademicYear year) {
        return jdbc.query(
                        "SELECT content FROM report WHERE input_id = ? AND academic_year = ? ORDER BY id, part",
                        (row, number) -> row.getBytes(1),
                        input,
                        year.startYear())
                .toArray();
    }

    private void take(long input, AcademicYear year, String sha256) {
        jdbc.update("DELETE FROM taken_year WHERE input_id = ? AND academic_year = ?", input, year.startYear());
        if (!sha256.equals(sha256(input))) {
            jdbc.update(
                    "INSERT INTO taken_year (input_id, academic_year, sha256) VALUES (?, ?, ?)",
                    input,
                    year.startYear(),
                    sha256);
        }
    }

    private String sha256(long input) {
        return jdbc.queryForObject("SELECT sha256 FROM input WHERE id = ?", String.class, input);
    }

    /**
     * A piece of which nobody can tell the year may be of this one, and is renewed with it.
     *
     * @return whether any is another than before
     */
    private boolean renewRejects(long input, List<Reject> now, AcademicYear year) {
        List<Reject> standing = rejects.list(input);
        List<Reject> others =
                standing.stream().filter(reject -> !reject.mayBeAbout(year)).toList();
        List<Reject> before =
                standing.stream().filter(reject -> reject.mayBeAbout(year)).toList();
        if (!before.equals(now)) {
            rejects.replace(input, byLine(others, now));
        }
        return !before.equals(now);
    }

    /** Both in one, each in its own order. */
    private static List<Reject> byLine(List<Reject> some, List<Reject> more) {
        Deque<Reject> left = new ArrayDeque<>(some);
        List<Reject> merged = new ArrayList<>();
        for (Reject reject : more) {
            while (!left.isEmpty() && left.peek().line() <= reject.line()) {
                merged.add(left.remove());
            }
            merged.add(reject);
        }
        merged.addAll(left);
        return merged;
    }

    private Map<String, Long> list(String state) {
        Map<String, Long> inputs = new HashMap<>();
        jdbc.query(
                "SELECT path, id FROM input WHERE state = ?",
                row -> {
                    inputs.put(row.getString(1), row.getLong(2));
                },
                state);
        return inputs;
    }

    private static String withoutMark(String sha256) {
        return sha256.split("/", 2)[0];
    }
}
