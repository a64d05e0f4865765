package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of an institution say that they disclosed more in a year than the institution says of itself. Nobody knows
 * whether it counts what its units disclose, so this is a question to it and no finding; the units are added up for
 * nothing else.
 *
 * @param own the institution's total in items
 * @param units the least that its units' totals in items add up to
 * @param count of the units that have one
 */
public record UnitsQuestion(ReportKey institution, Total own, long units, int count) {

    /** Ordered as the institutions are. */
    public static List<UnitsQuestion> of(YearReports year) {
        Map<ReportingUnit, List<Total>> units = new LinkedHashMap<>();
        for (YearReports.Counted counted : year.counted()) {
            ReportingUnit who = counted.report().reportingUnit();
            if (who.isUnit()) {
                counted.totals()
                        .comparable(Scope.ALL)
                        .ifPresent(total -> units.computeIfAbsent(who.parent(), parent -> new ArrayList<>())
                                .add(total));
            }
        }
        List<UnitsQuestion> questions = new ArrayList<>();
        units.forEach((parent, totals) ->
                year.find(parent).flatMap(own -> ask(own, totals)).ifPresent(questions::add));
        return questions;
    }

    private static Optional<UnitsQuestion> ask(YearReports.Counted institution, List<Total> units) {
        long least = units.stream().mapToLong(total -> total.interval().low()).sum();
        return institution
                .totals()
                .comparable(Scope.ALL)
                .filter(own -> own.interval().high() < least)
                .map(own -> new UnitsQuestion(institution.report().key(), own, least, units.size()));
    }
}
