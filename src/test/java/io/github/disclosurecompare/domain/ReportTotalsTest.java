package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTotalsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        part 10 条 website, part 5 条 news_site;         web items 15
        part 10 条 website, part 5 条 wechat;            web items 10, new_media items 5
        part 10 条 website, part 5 期 newspaper;         web items 10, print events 5
        part 10 条 website, part 5 期 website;           web items 10, web events 5
        part 0 条 website;                              web items 0
        part 10 台 website;                             ''
        part 10 人次 meeting;                           ''
        detail 10 条 website, part 5 条 wechat;          new_media items 5
        category 10 条 =finance, part 5 条 wechat;       new_media items 5
        context followers 10 人 wechat;                 ''
        consultations 10 条 website;                    ''
        """)
    void channelTotalsHoldPartsAloneByGroupAndFamily(String figures, String groups) {
        assertThat(groups(totals(figures))).isEqualTo(groups);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        part 2842 条 website|disclosure_site|newspaper, part 2396 条 weibo|wechat; web items - l, new_media items 2396, print items - l, mixed items 2842
        part 100 条 website, part 50 条 website|newspaper;  web items 100 l, print items - l, mixed items 50
        part 100 期 website, part 50 条 website|newspaper;  web items - l, web events 100, print items - l, mixed items 50
        part 9 条 meeting, part 50 条 website|newspaper;    web items - l, print items - l, meeting items 9, mixed items 50
        """)
    void aJointFigureLeavesLowerEndsInTheGroupsThatItTouches(String figures, String groups) {
        assertThat(groups(totals(figures))).isEqualTo(groups);
    }

    @Test
    void aPartWithoutAChannelTouchesEveryGroup() {
        assertThat(groups(totals("part 100 条 website, part 50 条")))
                .isEqualTo("web items 100 l, office items - l, new_media items - l, print items - l, campus items - l,"
                        + " meeting items - l, external items - l, unspecified items 50");
    }

    @Test
    void aLowerEndHasNoUpperEnd() {
        Total web = totals("part 100 条 website, part 50 条")
                .comparable(Scope.of(ChannelGroup.WEB))
                .orElseThrow();

        assertThat(web.interval()).isEqualTo(new Interval(100, Long.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        disclosed_total total 3584 条, part 1033 条 website;   3584; STATED; 1033
        part 1033 条 website, part 200+ 条 wechat;             1233; ITEMISED; 1233
        part 1033 条 website, part 30 期 newspaper;            1033; ITEMISED; 1033
        part 30 期 newspaper;                                 -; -; -
        applications_received 3;                             -; -; -
        part 0 条 website;                                    0; ITEMISED; 0
        disclosed_total total 30 期, disclosed_total total 70 条; 70; STATED; -
        """)
    void theTotalIsTheStatedOneElseTheSumOfTheParts(
            String figures, Long total, ReportTotals.Basis basis, Long itemised) {
        ReportTotals totals = totals(figures);

        assertThat(totals.total().map(Total::value).orElse(null)).isEqualTo(total);
        assertThat(totals.basis().orElse(null)).isEqualTo(basis);
        assertThat(totals.itemised().map(Total::value).orElse(null)).isEqualTo(itemised);
    }

    @Test
    void aStatedTotalThatIsNotInItemsIsNotCompared() {
        ReportTotals totals = totals("disclosed_total total 30 期, part 10 条 website");

        assertThat(totals.total().orElseThrow().value()).isEqualTo(30);
        assertThat(totals.comparable(Scope.ALL)).isEmpty();
        assertThat(totals.comparable(Scope.of(ChannelGroup.WEB)).orElseThrow().value())
                .isEqualTo(10);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        total 500 条 website|wechat;                                  mixed items 500 | 500
        total 500 条 website|wechat, part 300 条 website;              web items 300 | 300
        total 500 条 website|wechat, part 300 条 meeting;              meeting items 300, mixed items 500 | 800
        total 500 条 wechat|weibo, part 500 条;                        new_media items 500 l, unspecified items 500 | 1000
        total 500 条 website|wechat, total 200 条 wechat;              new_media items 200 | 200
        """)
    void aSmallerTotalStandsInWhereNoPartStandsUnderIt(String figures, String expected) {
        ReportTotals totals = totals(figures);
        String owned = Stream.of(groups(totals).split(", "))
                .filter(group -> !group.contains(" - "))
                .collect(Collectors.joining(", "));

        assertThat(owned + " | " + totals.itemised().orElseThrow().value()).isEqualTo(expected);
    }

    @Test
    void aRejectedRowMakesLowerEndsOfAllTotals() {
        ReportTotals totals = ReportTotals.of(Written.report("part 10 条 website", "part 5+ 条 wechat")
                .rejectedRows(1)
                .get());

        assertThat(totals.isIncomplete()).isTrue();
        assertThat(groups(totals)).isEqualTo("web items 10 l, new_media items 5 l");
        assertThat(totals.total().orElseThrow().flags()).containsExactly(Flag.LOWER);
    }

    @ParameterizedTest(name = "{0}: ''{1}''")
    @CsvSource({"10, ''", "10+, l", "10-, u", "~10, e"})
    void flagsSayHowExactATotalIs(String quantity, String flags) {
        Total total = Total.of(Written.figure("part " + quantity + " 条 website"));

        assertThat(Flag.letters(total.flags())).isEqualTo(flags);
    }

    @Test
    void flagsAreWrittenInTheOrderOfTheContract() {
        assertThat(Flag.letters(List.of(Flag.MISSING, Flag.ESTIMATE, Flag.UPPER, Flag.LOWER, Flag.BREAK)))
                .isEqualTo("bluem");
    }

    private static ReportTotals totals(String figures) {
        return ReportTotals.of(Written.report(figures.split(", ")).get());
    }

    private static String groups(ReportTotals totals) {
        return totals.groups().stream()
                .map(group -> group.group().code()
                        + " " + group.family().code()
                        + " " + group.total().map(total -> "" + total.value()).orElse("-")
                        + (group.total().map(Total::isLowerEnd).orElse(true) ? " l" : ""))
                .collect(Collectors.joining(", "));
    }
}
