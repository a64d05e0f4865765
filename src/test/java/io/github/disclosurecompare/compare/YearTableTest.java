package io.github.disclosurecompare.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.domain.YearOnYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTableTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 100 条 website;    part 120 条 website;    100 120 20 20.00
        part 300 条 website;    part 100 条 website;    300 100 -200 -66.67
        part 800 条 website;    part 801 条 website;    800 801 1 0.13
        part 800 条 website;    part 799 条 website;    800 799 -1 -0.13
        part 7 条 website;      part 7 条 website;      7 7 0 0.00
        part 0 条 website;      part 5 条 website;      0 5 5 -
        part 5 条 website;      part 0 条 website;      5 0 -5 -100.00
        part 100+ 条 website;   part 120 条 website;    100 120 20 20.00 e
        part 100 条 website;    part 120- 条 website;   100 120 20 20.00 e
        part 100 条 website;    part ~120 条 website; 100 120 20 20.00 e
        part 100 条 website;    part 120 条 news_site;  100 120 - - b
        part 100+ 条 website;   part 120 条 news_site;  100 120 - - be
        part 100 条 website;    part 120 条 wechat;     100 - - - m
        part 100+ 条 website;   part 120 条 wechat;     100 - - - em
        part 5 条 wechat;       part 120 条 website;    - 120 - - m
        part 100 条 website, part 9 条 website|meeting; part 120 条 website, part 9 条 website|meeting; 100 120 20 20.00 e
        """)
    void aGroupIsHeldAgainstTheYearBefore(String before, String now, String expected) {
        assertThat(row("web", table(Written.report(before.split(", ")), Written.report(now.split(", ")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 100 条 website;                             part 120 条 news_site;          100 120 20 20.00
        part 100 条 website;                             part 120 条 wechat;             100 120 - - b
        disclosed_total total 100 条;                    part 120 条 website;            100 120 - - b
        disclosed_total total 100+ 条, part 9 条 website; disclosed_total total 120 条, part 7 条 website; 100 120 20 20.00 e
        disclosed_total total 30 期, part 100 条 website; part 120 条 website;            - 120 - - m
        """)
    void allIsHeldAgainstTheYearBeforeOnTheSameBasisAndGroups(String before, String now, String expected) {
        assertThat(row("all", table(Written.report(before.split(", ")), Written.report(now.split(", ")))))
                .isEqualTo(expected);
    }

    @Test
    void aChangeFromOrToAnIncompleteRecordIsABreak() {
        Written whole = Written.report("part 100 条 website");
        Written partly = Written.report("part 120 条 website").rejectedRows(1);

        assertThat(row("web", table(whole, partly))).isEqualTo("100 120 - - be");
        assertThat(row("web", table(partly, whole))).isEqualTo("120 100 - - be");
    }

    @Test
    void withoutAYearBeforeOneSideIsMissing() {
        Report first = Written.report("part 100 条 website").get();
        YearTable table = new YearTable();
        table.add(first.key(), new Comparison(ReportTotals.of(first), Optional.empty()));

        assertThat(row("all", table.list())).isEqualTo("- 100 - - m");
        assertThat(row("web", table.list())).isEqualTo("- 100 - - m");
    }

    @Test
    void everyGroupWithAValueInEitherYearHasARow() {
        assertThat(table(
                        Written.report("part 1 条 website", "part 2 条"),
                        Written.report("part 1 条 wechat", "part 2 条 wechat|meeting", "part 9 期 newspaper")))
                .extracting(row -> row.scope().code())
                .containsExactly("all", "web", "new_media", "mixed", "unspecified");
    }

    private static List<YearOnYear> table(Written before, Written now) {
        Report report = now.get();
        YearTable table = new YearTable();
        table.add(
                report.key(),
                new Comparison(
                        ReportTotals.of(report),
                        Optional.of(ReportTotals.of(before.about("2019-2020").get()))));
        return table.list();
    }

    private static String row(String scope, List<YearOnYear> rows) {
        YearOnYear row = rows.stream()
                .filter(one -> one.scope().code().equals(scope))
                .findFirst()
                .orElseThrow();
        return String.join(
                        " ",
                        text(row.previous()),
                        text(row.current()),
                        text(row.change()),
                        row.changePercent().map(BigDecimal::toPlainString).orElse("-"),
                        row.flags())
                .strip();
    }

    private static String text(OptionalLong value) {
        return value.isPresent() ? String.valueOf(value.getAsLong()) : "-";
    }
}
