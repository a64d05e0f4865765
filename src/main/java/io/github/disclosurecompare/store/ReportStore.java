package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Versions;
import java.lang.ref.SoftReference;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all inputs, one row each with its figures packed. */
@Repository
public class ReportStore {
    private static final String INSERT = "INSERT INTO report"
            + " (id, input_id, part, academic_year, who, code, unit, latest_date, extracted, version, state, content)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, 1, 'CURRENT', ?)";
    private static final Comparator<FiledReport> ORDER =
            Comparator.comparing((FiledReport filed) -> filed.report().key()).thenComparing(FiledReport::version);

    private final JdbcTemplate jdbc;
    private long nextId;
    /** Each room after the other asks for the same years: unpacked once as long as there is memory. */
    private final Map<AcademicYear, SoftReference<List<FiledReport>>> unpacked = new ConcurrentHashMap<>();

    ReportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Files reports under the inputs that are being read; they stand once {@link InputStore#settle} was called. */
    public void save(List<? extends Report> reports) {
        Map<String, Long> inputs = new HashMap<>();
        if (nextId == 0) {
            nextId = 1 + findHighestId();
        }
        List<Row> rows = new ArrayList<>();
        for (Report report : reports) {
            long input = inputs.computeIfAbsent(report.provenance().input(), this::readingInput);
            int part = 0;
            for (byte[] content : Parts.split(ReportCodec.pack(report))) {
                rows.add(new Row(nextId, input, part++, report, content));
            }
            nextId++;
        }
        jdbc.batchUpdate(INSERT, rows, rows.size(), ReportStore::set);
    }

    /** Decides anew which reports count, where there are several about one reporting unit and year. */
    @Transactional
    public void settleVersions() {
        unpacked.clear();
        jdbc.update("UPDATE report SET version = 1, state = 'CURRENT' WHERE version <> 1 OR state <> 'CURRENT'");
        List<Integer> contested = jdbc.queryForList(
                "SELECT DISTINCT academic_year FROM (SELECT academic_year, who, unit FROM report WHERE part = 0"
                        + " GROUP BY academic_year, who, unit HAVING COUNT(*) > 1) contested",
                Integer.class);
        for (Integer year : contested) {
            Map<ReportKey, List<Versions.Candidate>> rivals = new TreeMap<>();
            load(year)
                    .forEach(stored -> rivals.computeIfAbsent(
                                    stored.filed().report().key(), key -> new ArrayList<>())
                            .add(new Versions.Candidate(
                                    stored.id(),
                                    stored.extracted(),
                                    stored.filed().report())));
            List<Object[]> verdicts = rivals.values().stream()
                    .filter(candidates -> candidates.size() > 1)
                    .flatMap(candidates -> Versions.of(candidates).stream())
                    .map(verdict ->
                            new Object[] {verdict.version(), verdict.state().name(), year, verdict.id()})
                    .toList();
            jdbc.batchUpdate("UPDATE report SET version = ?, state = ? WHERE academic_year = ? AND id = ?", verdicts);
        }
    }

    /** Who reported for which year, units aside, and how late the inputs reach. */
    public Roster roster(InstitutionRegistry registry) {
        SortedMap<AcademicYear, Set<String>> codes = new TreeMap<>();
        jdbc.query("SELECT academic_year, code, unit FROM report WHERE part = 0", row -> {
            Set<String> ofYear = codes.computeIfAbsent(new AcademicYear(row.getInt(1)), year -> new HashSet<>());
            if (row.getString(3).isEmpty() && !row.getString(2).isEmpty()) {
                ofYear.add(row.getString(2));
            }
        });
        LocalDate latest = jdbc.queryForObject("SELECT MAX(latest_date) FROM report", LocalDate.class);
        return new Roster(registry, codes, Optional.ofNullable(latest));
    }

    /** Every report about a year, whatever its state, ordered by reporting unit and version. */
    public List<FiledReport> list(AcademicYear year) {
        SoftReference<List<FiledReport>> kept = unpacked.get(year);
        List<FiledReport> reports = kept == null ? null : kept.get();
        if (reports == null) {
            reports = load(year.startYear()).stream()
                    .map(Stored::filed)
                    .sorted(ORDER)
                    .toList();
            unpacked.put(year, new SoftReference<>(reports));
        }
        return reports;
    }

    /** The reports about a year that count, ordered by reporting unit. */
    public List<Report> listCurrent(AcademicYear year) {
        return list(year).stream()
                .filter(filed -> filed.state() == ReportState.CURRENT)
                .map(FiledReport::report)
                .toList();
    }

    private List<Stored> load(int year) {
        return jdbc.query(
                "SELECT id, part, version, state, extracted, content FROM report WHERE academic_year = ?"
                        + " ORDER BY academic_year, id, part",
                rows -> {
                    List<Stored> stored = new ArrayList<>();
                    boolean more = rows.next();
                    while (more) {
                        long id = rows.getLong(1);
                        int version = rows.getInt(3);
                        ReportState state = ReportState.valueOf(rows.getString(4));
                        boolean extracted = rows.getBoolean(5);
                        List<byte[]> parts = new ArrayList<>();
                        do {
                            parts.add(rows.getBytes(6));
                            more = rows.next();
                        } while (more && rows.getInt(2) > 0);
                        Report report = ReportCodec.unpack(Parts.join(parts));
                        stored.add(new Stored(id, extracted, new FiledReport(report, version, state)));
                    }
                    return stored;
                },
                year);
    }

    private long findHighestId() {
        return jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM report", Long.class);
    }

    private long readingInput(String path) {
        return jdbc.queryForObject("SELECT id FROM input WHERE path = ? AND state = 'reading'", Long.class, path);
    }

    private static void set(PreparedStatement insert, Row row) throws SQLException {
        insert.setLong(1, row.id());
        insert.setLong(2, row.input());
        insert.setInt(3, row.part());
        insert.setInt(4, row.report().academicYear().startYear());
        insert.setString(5, row.report().reportingUnit().id());
        insert.setString(6, row.report().reportingUnit().code());
        insert.setString(7, row.report().reportingUnit().unit());
        insert.setObject(8, row.report().dates().latest().orElse(null), Types.DATE);
        insert.setBytes(9, row.content());
    }

    private record Row(long id, long input, int part, Report report, byte[] content) {}

    private record Stored(long id, boolean extracted, FiledReport filed) {}
}
