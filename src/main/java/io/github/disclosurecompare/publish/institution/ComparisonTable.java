package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a report disclosed in all and by channel group, beside the year before and beside its peers. */
final class ComparisonTable {
    private static final String ESTIMATE = "≈";
    private static final String[] QUARTERS = {"", ".25", ".5", ".75"};

    private final Words words;
    private final byte[] head;

    ComparisonTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "compared",
                "institution.comparison",
                "column.channel_group",
                "institution.amount",
                "column.share",
                "column.previous",
                "institution.change",
                "page.rank",
                "institution.of",
                "institution.quartiles");
    }

    void write(MarkupWriter out, UnitYear unitYear) {
        Map<Scope, ScopeYear> scopes = unitYear.scopes();
        if (scopes.isEmpty() && unitYear.totals().isEmpty()) {
            return;
        }
        Map<Scope, BigDecimal> shares = shares(unitYear);
        Optional<ReportTotals> totals = unitYear.current().map(ReportRow::totals);
        out.raw(head);
        scopes.forEach((scope, row) -> {
            out.raw(Tags.ROW);
            Names.scope(out, words, scope);
            out.raw(Tags.CELL);
            totals.flatMap(of -> of.comparable(scope)).ifPresent(total -> words.total(out, total));
            out.raw(Tags.CELL);
            share(out, Optional.ofNullable(shares.get(scope)));
            out.raw(Tags.CELL);
            row.change().ifPresent(change -> change.previous().ifPresent(out::grouped));
            out.raw(Tags.CELL);
            row.change().ifPresent(change -> change(out, change));
            out.raw(Tags.CELL);
            place(out, row);
            out.without(Tags.CELL);
        });
        unitYear.totals().stream()
                .filter(row -> row.group().family() != MeasureFamily.ITEMS)
                .forEach(row -> otherFamily(out, row));
        out.raw(Tags.TABLE_END);
    }

    private static Map<Scope, BigDecimal> shares(UnitYear unitYear) {
        Map<Scope, BigDecimal> shares = new HashMap<>();
        for (ChannelTotal row : unitYear.totals()) {
            if (row.group().family() == MeasureFamily.ITEMS && row.share().isPresent()) {
                shares.put(Scope.of(row.group().group()), row.share().get());
            }
        }
        return shares;
    }

    /** Sums of other measures are told and compared with nothing. */
    private void otherFamily(MarkupWriter out, ChannelTotal row) {
        Optional<Total> total = row.group().total();
        if (total.isEmpty()) {
            return;
        }
        out.raw(Tags.ROW).raw(words.of(row.group().group())).raw(" <small>");
        out.text(words.get("value." + row.group().family().code()))
                .raw("</small>")
                .raw(Tags.CELL);
        words.total(out, total.get());
        out.raw(Tags.CELL);
        share(out, row.share());
        out.without(Tags.CELL);
    }

    private static void share(MarkupWriter out, Optional<BigDecimal> share) {
        share.ifPresent(s -> out.text(s.movePointRight(2).toPlainString()).raw("%"));
    }

    /** The difference, or why there is none. */
    void change(MarkupWriter out, YearOnYear change) {
        if (change.change().isPresent()) {
            long difference = change.change().getAsLong();
            out.raw(change.isEstimate() ? ESTIMATE : "")
                    .raw(difference > 0 ? "+" : "")
                    .grouped(difference);
            change.changePercent()
                    .ifPresent(percent ->
                            out.raw(" (").text(percent.toPlainString()).raw("%)"));
        }
        if (change.isBreak()) {
            out.raw(" <small>").raw(words.of("mark.break")).raw("</small>");
        }
    }

    private static void place(MarkupWriter out, ScopeYear row) {
        row.rank().ifPresent(rank -> rank(out, rank));
        out.raw(Tags.CELL);
        row.standing().ifPresent(standing -> out.grouped(standing.of()));
        out.raw(Tags.CELL);
        row.rank().map(Standing.Rank::quartiles).ifPresent(quartiles -> {
            number(out, quartiles.first());
            number(out.raw(" · "), quartiles.median());
            number(out.raw(" · "), quartiles.third());
        });
    }

    /** Whole, or to the quarter. */
    private static void number(MarkupWriter out, double value) {
        out.grouped((long) value).raw(QUARTERS[(int) (value * 4) & 3]);
    }

    static void rank(MarkupWriter out, Standing.Rank rank) {
        out.grouped(rank.best());
        if (rank.worst() != rank.best()) {
            out.text("–").grouped(rank.worst());
        }
    }
}
