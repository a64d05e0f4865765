package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 10 条 website;                        part 99 条 website;                         true
        part 10 条 website, part 5 条 news_site;    part 99 条 website|news_site;               true
        part 10 条 website, part 5 条 news_site;    part 99 条 website;                         false
        part 10 条 website;                        part 99 条 website, part 5 条 wechat;        true
        part 10 条 website;                        part 99 期 website;                         false
        part 10 条 website, part 5 期 news_site;    part 99 条 website;                         true
        """)
    void aGroupComparesOverTheSameChannels(String before, String now, boolean isEqual) {
        assertThat(comparison(before, now).isEqualScope(Scope.of(ChannelGroup.WEB)))
                .isEqualTo(isEqual);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 10 条 website;                        part 99 条 website;                         true
        part 10 条 website;                        part 99 条 news_site;                       true
        part 10 条 website;                        part 99 条 website, part 5 条 wechat;        false
        disclosed_total total 10 条;               disclosed_total total 99 条;                true
        disclosed_total total 10 条;               part 99 条 website;                         false
        disclosed_total total 10 条, part 9 条 website; disclosed_total total 99 条, part 9 条 wechat; false
        disclosed_total total 10 条, part 9 条 website; disclosed_total total 99 条;            false
        """)
    void allComparesOnTheSameBasisAndGroups(String before, String now, boolean isEqual) {
        Comparison comparison = comparison(before, now);

        assertThat(comparison.isEqualScope(Scope.ALL)).isEqualTo(isEqual);
        assertThat(comparison.isScopeChanged(Scope.ALL)).isEqualTo(!isEqual);
    }

    @Test
    void aSideThatIsMissingIsNoChangeOfScope() {
        Comparison comparison = comparison("part 10 条 website", "part 5 条 wechat");

        assertThat(comparison.isEqualScope(Scope.of(ChannelGroup.WEB))).isFalse();
        assertThat(comparison.isScopeChanged(Scope.of(ChannelGroup.WEB))).isFalse();
        assertThat(comparison.scopes())
                .containsExactly(Scope.ALL, Scope.of(ChannelGroup.WEB), Scope.of(ChannelGroup.NEW_MEDIA));
    }

    @Test
    void withoutAYearBeforeNothingCompares() {
        Comparison first = new Comparison(
                ReportTotals.of(Written.report("part 10 条 website").get()), Optional.empty());

        assertThat(first.scopes()).containsExactly(Scope.ALL, Scope.of(ChannelGroup.WEB));
        assertThat(first.isEqualScope(Scope.ALL)).isFalse();
        assertThat(first.isIncomplete()).isFalse();
    }

    @Test
    void aRejectedRowOfEitherYearMakesItIncomplete() {
        ReportTotals whole = ReportTotals.of(Written.report("part 10 条 website").get());
        ReportTotals partly = ReportTotals.of(
                Written.report("part 10 条 website").rejectedRows(1).get());

        assertThat(new Comparison(whole, Optional.of(partly)).isIncomplete()).isTrue();
        assertThat(new Comparison(partly, Optional.of(whole)).isIncomplete()).isTrue();
        assertThat(new Comparison(whole, Optional.of(whole)).isIncomplete()).isFalse();
    }

    private static Comparison comparison(String before, String now) {
        return new Comparison(totals(now), Optional.of(totals(before)));
    }

    private static ReportTotals totals(String figures) {
        return ReportTotals.of(Written.report(figures.split(", ")).get());
    }
}
