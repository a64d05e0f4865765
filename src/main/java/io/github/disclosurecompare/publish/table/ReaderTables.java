package io.github.disclosurecompare.publish.table;

import static io.github.disclosurecompare.publish.table.TableColumn.count;
import static io.github.disclosurecompare.publish.table.TableColumn.date;
import static io.github.disclosurecompare.publish.table.TableColumn.integer;
import static io.github.disclosurecompare.publish.table.TableColumn.number;
import static io.github.disclosurecompare.publish.table.TableColumn.text;

import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Flag;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.domain.YearOnYear;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables in the year folders and in {@code across-years/}, for people: they open in a spreadsheet by double click. */
public final class ReaderTables {
    private ReaderTables() {}

    public static final CsvTable<SummaryRow> SUMMARY = new CsvTable<>(
            "summary",
            List.of(
                    text("institution_code", row -> row.report().reportingUnit().code()),
                    text("institution", row -> row.report().reportingUnit().institution()),
                    text("unit", row -> row.report().reportingUnit().unit()),
                    text("peer_group", SummaryRow::peerGroup),
                    date("issued", row -> Cells.of(row.report().dates().issued())),
                    integer(
                            "days_late",
                            row -> Cells.of(
                                    row.report().dates().daysLate(row.report().academicYear()))),
                    integer("total", row -> Cells.of(row.totals().total().map(total -> total.value()))),
                    text(
                            "qualifier",
                            row -> Cells.code(
                                    row.totals().total().map(t -> t.quantity().qualifier()))),
                    text("total_basis", row -> Cells.code(row.totals().basis())),
                    integer(
                            "change",
                            row -> row.change()
                                    .map(YearOnYear::change)
                                    .map(Cells::of)
                                    .orElse("")),
                    number("change_percent", row -> Cells.of(row.change().flatMap(YearOnYear::changePercent))),
                    count("rank_best", SummaryRow::rank, Standing.Rank::best),
                    count("rank_worst", SummaryRow::rank, Standing.Rank::worst),
                    integer("of", row -> Cells.of(row.standing().map(Standing::of))),
                    text(
                            "findings",
                            row -> row.findings().stream()
                                    .map(Finding::fullCode)
                                    .distinct()
                                    .collect(Collectors.joining("|")))));

    public static final CsvTable<TrendPoint> TRENDS = new CsvTable<>(
            "trends",
            Cells.join(
                    TableColumn.key(TrendPoint::key),
                    text("channel_group", row -> row.scope().code()),
                    count("total", TrendPoint::total, Total::value),
                    text(
                            "qualifier",
                            row -> Cells.code(
                                    row.total().map(total -> total.quantity().qualifier()))),
                    text("flag", row -> Flag.letters(flags(row)))));

    public static final CsvTable<Coverage> COVERAGE = new CsvTable<>(
            "coverage",
            List.of(
                    text("institution_code", row -> row.institution().code()),
                    text("institution", row -> row.institution().institution()),
                    text("academic_year", row -> row.academicYear().toString()),
                    text("state", row -> row.state().code())));

    private static Set<Flag> flags(TrendPoint point) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        point.total().ifPresentOrElse(total -> flags.addAll(total.flags()), () -> flags.add(Flag.MISSING));
        if (point.isBreak()) {
            flags.add(Flag.BREAK);
        }
        return flags;
    }
}
