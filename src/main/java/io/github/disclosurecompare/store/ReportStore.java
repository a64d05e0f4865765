package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Corrections;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Versions;
import io.github.disclosurecompare.domain.YearReports;
import java.lang.ref.SoftReference;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all inputs, one row each with its figures packed. */
public class ReportStore {
    private static final String INSERT = "INSERT INTO report"
            + " (id, input_id, part, academic_year, who, code, unit, latest_date, extracted, version, state, content)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'CURRENT', ?)";
    private static final Comparator<FiledReport> ORDER =
            Comparator.comparing((FiledReport filed) -> filed.report().key()).thenComparing(FiledReport::version);

    private final JdbcTemplate jdbc;
    private final Map<AcademicYear, SoftReference<YearReports>> years = new ConcurrentHashMap<>();
    private final DecisionStore decisions;
    private volatile Corrections corrections;
    private long nextId;

    ReportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.decisions = new DecisionStore(jdbc);
    }

    /** Files reports under the inputs that are being read; they stand once {@link InputStore#settle} was called. */
    public void save(List<? extends Report> reports) {
        Map<String, Long> inputs = new HashMap<>();
        if (nextId == 0) {
            nextId = 1 + findHighestId();
        }
        List<byte[]> packed = reports.parallelStream().map(ReportCodec::pack).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < packed.size(); i++) {
            Report report = reports.get(i);
            long input = inputs.computeIfAbsent(report.provenance().input(), this::readingInput);
            int part = 0;
            for (byte[] content : Parts.split(packed.get(i))) {
                rows.add(new Row(nextId, input, part++, report, content));
            }
            nextId++;
        }
        jdbc.batchUpdate(INSERT, rows, rows.size(), ReportStore::set);
    }

    /**
     * Decides anew which reports count, where there are several about one reporting unit and year, and by the corrections
     * that have been taken up.
     *
     * @return who reported for which year, units aside, and how late the inputs reach
     */
    @Transactional
    public Roster settleVersions(InstitutionRegistry registry) {
        years.clear();
        corrections = decisions.getCorrections();
        FiledKeys filed = new FiledKeys(corrections);
        jdbc.query(
                "SELECT academic_year, who, code, unit, latest_date, version, state FROM report WHERE part = 0",
                row -> {
                    filed.add(row);
                });
        for (int year : filed.contestedYears()) {
            settle(year);
        }
        for (AcademicYear year : corrections.years()) {
            list(year).stream()
                    .map(FiledReport::report)
                    .filter(report -> corrections.concern(report.key()))
                    .forEach(filed::addDate);
        }
        return new Roster(registry, filed.codes(), filed.latestDate());
    }

    private void settle(int year) {
        Map<ReportKey, List<Versions.Candidate>> rivals = new HashMap<>();
        load(year)
                .forEach(
                        stored -> rivals.computeIfAbsent(stored.filed().report().key(), key -> new ArrayList<>())
                                .add(stored.candidate()));
        List<Object[]> verdicts = rivals.values().stream()
                .flatMap(candidates -> corrections.settle(candidates).stream())
                .map(settled -> new Object[] {
                    settled.filed().version(), settled.filed().state().name(), year, settled.id()
                })
                .toList();
        jdbc.batchUpdate("UPDATE report SET version = ?, state = ? WHERE academic_year = ? AND id = ?", verdicts);
    }

    /** Every report about a year, whatever its state, ordered by reporting unit and version. */
    public List<FiledReport> list(AcademicYear year) {
        List<Stored> stored = load(year.startYear());
        Stream<FiledReport> filed = getCorrections().years().contains(year)
                ? corrected(stored)
                : stored.stream().map(Stored::filed);
        return Versions.completed(filed.sorted(ORDER).toList());
    }

    private Stream<FiledReport> corrected(List<Stored> stored) {
        Map<ReportKey, List<Versions.Candidate>> concerned = stored.stream()
                .map(Stored::candidate)
                .filter(candidate -> corrections.concern(candidate.report().key()))
                .collect(Collectors.groupingBy(candidate -> candidate.report().key()));
        return Stream.concat(
                stored.stream()
                        .map(Stored::filed)
                        .filter(filed -> !corrections.concern(filed.report().key())),
                concerned.values().stream()
                        .flatMap(candidates -> corrections.settle(candidates).stream())
                        .map(Corrections.Settled::filed));
    }

    /** As they were when versions were last settled; a run that goes on from a later step has not done it itself. */
    private Corrections getCorrections() {
        if (corrections == null) {
            corrections = decisions.getCorrections();
        }
        return corrections;
    }

    /**
     * Hands out the reports of each year and those of the year before, on all processors. Each takes a run of years, so
     * that a year is read and added up once, but for the first of a run.
     */
    public void forEachYear(Collection<AcademicYear> years, BiConsumer<YearReports, YearReports> taker) {
        List<AcademicYear> ordered = years.stream().sorted().toList();
        int runs = Math.min(Runtime.getRuntime().availableProcessors(), ordered.size());
        IntStream.range(0, runs).parallel().forEach(run -> {
            int from = run * ordered.size() / runs;
            int to = (run + 1) * ordered.size() / runs;
            handOut(ordered.subList(from, to), taker);
        });
    }

    private void handOut(List<AcademicYear> years, BiConsumer<YearReports, YearReports> taker) {
        YearReports before = null;
        for (AcademicYear year : years) {
            if (before == null || !before.year().equals(year.previous())) {
                before = getYear(year.previous());
            }
            YearReports current = getYear(year);
            taker.accept(current, before);
            before = current;
        }
    }

    /** All that was reported about a year. It is read again only if memory was short since it was read last. */
    public YearReports getYear(AcademicYear year) {
        SoftReference<YearReports> kept = years.get(year);
        YearReports reports = kept == null ? null : kept.get();
        if (reports == null) {
            reports = new YearReports(year, list(year));
            years.put(year, new SoftReference<>(reports));
        }
        return reports;
    }

    /** All that was reported about a year, for the last one who asks: it makes room for what is made of it. */
    public YearReports takeYear(AcademicYear year) {
        YearReports reports = getYear(year);
        years.remove(year);
        return reports;
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
        insert.setBoolean(9, row.report().provenance().isExtracted());
        insert.setBytes(10, row.content());
    }

    private record Row(long id, long input, int part, Report report, byte[] content) {}

    private record Stored(long id, boolean extracted, FiledReport filed) {
        Versions.Candidate candidate() {
            return new Versions.Candidate(id, extracted, filed.report());
        }
    }
}
