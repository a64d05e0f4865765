package io.github.disclosurecompare.publish.table;

import static io.github.disclosurecompare.publish.table.TableColumn.count;
import static io.github.disclosurecompare.publish.table.TableColumn.date;
import static io.github.disclosurecompare.publish.table.TableColumn.integer;
import static io.github.disclosurecompare.publish.table.TableColumn.number;
import static io.github.disclosurecompare.publish.table.TableColumn.optional;
import static io.github.disclosurecompare.publish.table.TableColumn.quarters;
import static io.github.disclosurecompare.publish.table.TableColumn.text;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.CategoryTotal;
import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.domain.YearOnYear;
import java.util.List;
import java.util.Optional;

/** The tables under {@code data/}, for programs. */
public final class DataTables {
    private DataTables() {}

    public static final CsvTable<ReportRow> REPORTS = new CsvTable<>(
            "reports",
            Cells.join(
                    TableColumn.key(row -> row.report().key()),
                    date("period_from", row -> Cells.of(row.report().dates().from())),
                    date("period_to", row -> Cells.of(row.report().dates().to())),
                    date("issued", row -> Cells.of(row.report().dates().issued())),
                    date("published", row -> Cells.of(row.report().dates().published())),
                    integer(
                            "days_late",
                            row -> Cells.of(
                                    row.report().dates().daysLate(row.report().academicYear()))),
                    text(
                            "sections",
                            row -> row.report().sections().map(Cells::codes).orElse("")),
                    text("missing_sections", row -> Cells.codes(row.missing())),
                    integer("stated_total", row -> value(row.totals().stated().map(f -> f.quantity()))),
                    text(
                            "stated_qualifier",
                            row -> qualifier(row.totals().stated().map(f -> f.quantity()))),
                    integer(
                            "itemised_total",
                            row -> value(row.totals().itemised().map(Total::quantity))),
                    text(
                            "itemised_qualifier",
                            row -> qualifier(row.totals().itemised().map(Total::quantity))),
                    integer("total", row -> value(row.totals().total().map(Total::quantity))),
                    text("total_basis", row -> Cells.code(row.totals().basis())),
                    text("source", row -> row.report().provenance().source()),
                    text("sha256", row -> row.report().provenance().sha256()),
                    count("version", row -> row.filed().version()),
                    text("state", row -> row.filed().state().code())));

    public static final CsvTable<FigureRow> FIGURES = new CsvTable<>(
            "figures",
            Cells.join(
                    TableColumn.key(row -> row.filed().report().key()),
                    text("metric", row -> row.figure().metric().code()),
                    count("value", row -> row.figure().quantity().value()),
                    text("qualifier", row -> row.figure().quantity().qualifier().code()),
                    text("measure", row -> row.figure().measure()),
                    text("channels", row -> row.figure().channels().code()),
                    text("channel_group", row -> row.figure().channels().group().code()),
                    text("category", row -> Cells.code(row.figure().category())),
                    text("role", row -> row.figure().role().code()),
                    text("quote", row -> row.figure().evidence().quote()),
                    integer("begin", row -> Cells.offset(row.figure().evidence().begin())),
                    integer("end", row -> Cells.offset(row.figure().evidence().end())),
                    text("source", row -> row.filed().report().sourceOf(row.figure())),
                    text("corrected_from", FigureRow::correctedFrom),
                    count("version", row -> row.filed().version()),
                    text("state", row -> row.filed().state().code())));

    public static final CsvTable<ChannelTotal> CHANNEL_TOTALS = new CsvTable<>(
            "channel_totals",
            Cells.join(
                    TableColumn.key(ChannelTotal::key),
                    text("channel_group", row -> row.group().group().code()),
                    text("measure_family", row -> row.group().family().code()),
                    count("total", row -> row.group().total(), Total::value),
                    text("qualifier", row -> qualifier(row.group().total().map(Total::quantity))),
                    number("share", row -> Cells.of(row.share())),
                    text("flag", ChannelTotal::flags)));

    public static final CsvTable<CategoryTotal> CATEGORY_TOTALS = new CsvTable<>(
            "category_totals",
            Cells.join(
                    TableColumn.key(CategoryTotal::key),
                    text("category", row -> row.category().code()),
                    text("measure_family", row -> row.family().code()),
                    count("total", row -> row.total().value()),
                    text("qualifier", row -> row.total().qualifier().code()),
                    number("share", row -> Cells.of(row.share())),
                    text("flag", CategoryTotal::flags)));

    public static final CsvTable<YearOnYear> YEAR_ON_YEAR = new CsvTable<>(
            "year_on_year",
            Cells.join(
                    TableColumn.key(YearOnYear::key),
                    text("channel_group", row -> row.scope().code()),
                    optional("previous", YearOnYear::previous),
                    optional("current", YearOnYear::current),
                    optional("change", YearOnYear::change),
                    number("change_percent", row -> Cells.of(row.changePercent())),
                    text("flag", YearOnYear::flags)));

    public static final CsvTable<Standing> STANDINGS = new CsvTable<>(
            "standings",
            Cells.join(
                    TableColumn.key(Standing::key),
                    text("channel_group", row -> row.scope().code()),
                    text("peer_group", Standing::peerGroup),
                    count("value", row -> row.value()),
                    count("rank_best", Standing::rank, Standing.Rank::best),
                    count("rank_worst", Standing::rank, Standing.Rank::worst),
                    count("of", row -> row.of()),
                    quarters("quartile_1", Standing::rank, r -> r.quartiles().first()),
                    quarters("median", Standing::rank, r -> r.quartiles().median()),
                    quarters("quartile_3", Standing::rank, r -> r.quartiles().third())));

    public static final CsvTable<Reconciliation> RECONCILIATIONS = new CsvTable<>(
            "reconciliations",
            Cells.join(
                    TableColumn.key(Reconciliation::key),
                    text("channels", row -> row.stated().channels().code()),
                    integer(
                            "stated",
                            row -> String.valueOf(row.stated().quantity().value())),
                    text(
                            "stated_qualifier",
                            row -> row.stated().quantity().qualifier().code()),
                    text("measure_families", Reconciliation::families),
                    integer(
                            "itemised_low",
                            row -> Cells.of(row.itemised().map(t -> t.interval().low()))),
                    integer(
                            "itemised_high",
                            row -> row.itemised()
                                    .map(t -> Cells.high(t.interval()))
                                    .orElse("")),
                    integer("unexplained", row -> Cells.of(row.unexplained())),
                    text("outcome", row -> row.outcome().code())));

    public static final CsvTable<Applications> APPLICATIONS = new CsvTable<>(
            "applications",
            Cells.join(
                    TableColumn.key(Applications::key),
                    told("received", Metric.APPLICATIONS_RECEIVED),
                    told("granted", Metric.APPLICATIONS_GRANTED),
                    told("refused", Metric.APPLICATIONS_REFUSED),
                    told("closed", Metric.APPLICATIONS_CLOSED),
                    told("pending", Metric.APPLICATIONS_PENDING),
                    told("complaints", Metric.COMPLAINTS),
                    told("reconsiderations", Metric.RECONSIDERATIONS),
                    told("lawsuits", Metric.LAWSUITS),
                    text("statement", row -> Cells.code(row.statement())),
                    text("outcome", row -> row.outcome().code())));

    public static final CsvTable<ChecklistEntry> CHECKLIST = new CsvTable<>(
            "checklist",
            Cells.join(
                    TableColumn.key(ChecklistEntry::key),
                    count("item", row -> row.item().number()),
                    text("category", row -> row.item().category().code()),
                    text("state", row -> row.state().code()),
                    text("quote", row -> row.evidence().quote())));

    public static final CsvTable<FindingRow> FINDINGS = new CsvTable<>(
            "findings",
            Cells.join(
                    TableColumn.key(row -> row.finding().key()),
                    text("code", row -> row.finding().fullCode()),
                    text("severity", row -> row.severity().code()),
                    text("message", FindingRow::message),
                    text("quote", row -> row.finding().evidence().quote()),
                    text("source", row -> row.finding().evidence().source()),
                    integer(
                            "begin",
                            row -> Cells.offset(row.finding().evidence().begin())),
                    text("fingerprint", FindingRow::fingerprint),
                    text("decision", row -> row.isOpen() ? "" : "accepted")));

    public static final CsvTable<Reject> REJECTS = new CsvTable<>(
            "rejects",
            List.of(
                    text("source", Reject::source),
                    count("line", row -> row.line()),
                    text("column", Reject::column),
                    text("value", Reject::value),
                    text("reason", Reject::reason)));

    /** In the order of the contract. */
    public static final List<CsvTable<?>> ALL = List.of(
            REPORTS,
            FIGURES,
            CHANNEL_TOTALS,
            CATEGORY_TOTALS,
            YEAR_ON_YEAR,
            STANDINGS,
            RECONCILIATIONS,
            APPLICATIONS,
            CHECKLIST,
            FINDINGS,
            REJECTS);

    private static TableColumn<Applications> told(String name, Metric metric) {
        return count(name, row -> Optional.ofNullable(row.counts().get(metric)), Total::value);
    }

    private static String value(Optional<Quantity> quantity) {
        return quantity.map(q -> String.valueOf(q.value())).orElse("");
    }

    private static String qualifier(Optional<Quantity> quantity) {
        return quantity.map(q -> q.qualifier().code()).orElse("");
    }
}
