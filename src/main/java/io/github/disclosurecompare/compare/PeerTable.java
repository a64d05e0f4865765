package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.table.TableSlice;

/** The totals of a year in items, split by peer group and scope and ranked within each. */
final class PeerTable {
    private final List<ReportKey> keys = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final IntColumn row = IntColumn.create("row");
    private final List<String> peerGroups = new ArrayList<>();
    /** One number for each peer group and scope: Tablesaw splits by numbers much faster than by words. */
    private final IntColumn peers = IntColumn.create("peers");

    private final LongColumn value = LongColumn.create("value");
    private final LongColumn low = LongColumn.create("low");
    private final LongColumn high = LongColumn.create("high");

    /** An incomplete record has no standing; neither has what nobody can attribute to one group. */
    void add(ReportKey key, Optional<String> peerGroup, ReportTotals totals) {
        if (peerGroup.isEmpty() || totals.isIncomplete()) {
            return;
        }
        totals.comparable(Scope.ALL).ifPresent(total -> add(key, peerGroup.get(), Scope.ALL, total));
        for (Map.Entry<ChannelGroup, GroupTotal> group :
                totals.comparableGroups().entrySet()) {
            if (ChannelGroup.REAL.contains(group.getKey())) {
                add(
                        key,
                        peerGroup.get(),
                        Scope.of(group.getKey()),
                        group.getValue().total().orElseThrow());
            }
        }
    }

    private void add(ReportKey key, String group, Scope of, Total total) {
        row.append(keys.size());
        keys.add(key);
        scopes.add(of);
        if (!peerGroups.contains(group)) {
            peerGroups.add(group);
        }
        peers.append(peerGroups.indexOf(group) * Scope.VALUES.size() + Scope.VALUES.indexOf(of));
        value.append(total.value());
        low.append(total.interval().low());
        high.append(total.interval().high());
    }

    /** In the order in which the reports were added, by scope. */
    List<Standing> list() {
        if (keys.isEmpty()) {
            return List.of();
        }
        Standing[] standings = new Standing[keys.size()];
        Table table = Table.create(row, peers, value, low, high);
        for (TableSlice slice : table.splitOn("peers")) {
            rank(slice.asTable(), standings);
        }
        return Arrays.asList(standings);
    }

    private void rank(Table slice, Standing[] standings) {
        long[] values = slice.longColumn("value").asLongArray();
        long[] lows = slice.longColumn("low").asLongArray();
        long[] highs = slice.longColumn("high").asLongArray();
        long[] sortedLows = sorted(lows);
        long[] sortedHighs = sorted(highs);
        Optional<Quartiles> quartiles =
                values.length < Standing.FEWEST ? Optional.empty() : Optional.of(Quartiles.of(sorted(values)));
        for (int peer = 0; peer < values.length; peer++) {
            int best = 1 + countAbove(sortedLows, highs[peer]);
            int worst = values.length - countBelow(sortedHighs, lows[peer]);
            int at = slice.intColumn("row").getInt(peer);
            standings[at] = new Standing(
                    keys.get(at),
                    scopes.get(at),
                    peerGroups.get(slice.intColumn("peers").getInt(peer) / Scope.VALUES.size()),
                    values[peer],
                    values.length,
                    quartiles.map(spread -> new Standing.Rank(best, worst, spread)));
        }
    }

    private static long[] sorted(long[] values) {
        long[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }

    private static int countAbove(long[] sorted, long bound) {
        return sorted.length - (bound == Long.MAX_VALUE ? sorted.length : countBelow(sorted, bound + 1));
    }

    /** How many are less than the bound. */
    private static int countBelow(long[] sorted, long bound) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
