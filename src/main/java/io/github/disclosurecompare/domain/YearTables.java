package io.github.disclosurecompare.domain;

import java.util.List;

/** The comparison tables of one academic year, each ordered by report. */
public record YearTables(
        List<ChannelTotal> channelTotals,
        List<CategoryTotal> categoryTotals,
        List<YearOnYear> yearOnYear,
        List<Standing> standings,
        List<Coverage> coverage) {

    public YearTables withCoverage(List<Coverage> other) {
        return new YearTables(channelTotals, categoryTotals, yearOnYear, standings, other);
    }
}
