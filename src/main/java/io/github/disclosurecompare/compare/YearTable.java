package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.Flag;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.domain.YearOnYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.columns.numbers.DoubleColumnType;

/**
 * The totals of a year beside those of the year before, in items: a row for every report and scope with a value in
 * either.
 */
final class YearTable {
    private final List<ReportKey> keys = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final LongColumn previous = LongColumn.create("previous");
    private final LongColumn current = LongColumn.create("current");
    private final BooleanColumn comparable = BooleanColumn.create("comparable");

    void add(ReportKey key, Comparison comparison) {
        boolean isIncomplete = comparison.isIncomplete();
        for (Scope scope : comparison.scopes()) {
            Optional<Total> here = comparison.currentTotal(scope);
            Optional<Total> before = comparison.previousTotal(scope);
            boolean isBoth = here.isPresent() && before.isPresent();
            boolean isBreak = isIncomplete || isBoth && !comparison.isEqualScope(scope);
            keys.add(key);
            scopes.add(scope);
            append(current, here);
            append(previous, before);
            comparable.append(isBoth && !isBreak);
            flags.add(Flag.letters(flags(isBreak, here, before)));
        }
    }

    List<YearOnYear> list() {
        DoubleColumn change = change();
        List<YearOnYear> rows = new ArrayList<>(keys.size());
        for (int row = 0; row < keys.size(); row++) {
            OptionalLong difference =
                    change.isMissing(row) ? OptionalLong.empty() : OptionalLong.of((long) change.getDouble(row));
            rows.add(new YearOnYear(
                    keys.get(row),
                    scopes.get(row),
                    value(previous, row),
                    value(current, row),
                    difference,
                    difference.isPresent()
                            ? Ratio.percent(difference.getAsLong(), previous.getLong(row))
                            : Optional.empty(),
                    flags.get(row)));
        }
        return rows;
    }

    /** Missing where a side is, or where the two do not count the same things. Exact: totals are below 2^53. */
    private DoubleColumn change() {
        DoubleColumn change = current.subtract(previous);
        return change.set(comparable.isFalse(), DoubleColumnType.missingValueIndicator());
    }

    private static Set<Flag> flags(boolean isBreak, Optional<Total> here, Optional<Total> before) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (isBreak) {
            flags.add(Flag.BREAK);
        }
        if (here.isPresent() && !here.get().isPlain()
                || before.isPresent() && !before.get().isPlain()) {
            flags.add(Flag.ESTIMATE);
        }
        if (here.isEmpty() || before.isEmpty()) {
            flags.add(Flag.MISSING);
        }
        return flags;
    }

    private static void append(LongColumn column, Optional<Total> total) {
        if (total.isPresent()) {
            column.append(total.get().value());
        } else {
            column.appendMissing();
        }
    }

    private static OptionalLong value(LongColumn column, int row) {
        return column.isMissing(row) ? OptionalLong.empty() : OptionalLong.of(column.getLong(row));
    }
}
