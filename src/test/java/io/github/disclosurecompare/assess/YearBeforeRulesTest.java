package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Written;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that hold a report against the one of the year before. */
class YearBeforeRulesTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 10 条 website;   part 100 条 website;  all 10 100, web 10 100
        part 1000 条 website; part 100 条 website;  all 1000 100, web 1000 100
        part 0 条 website;    part 100 条 website;  all 0 100, web 0 100
        part 11 条 website;   part 100 条 website;  ''
        part 9 条 website;    part 99 条 website;   ''
        part 10 条 website;   part 500 条 wechat;   all 10 500
        part 10 条 website, part 500 条 wechat; part 300 条 website, part 500 条 wechat; web 10 300
        part 10 期 newspaper; part 200 期 newspaper; ''
        disclosed_total total 9 条; part 100 条 website; all 9 100
        """)
    void tenfoldUpOrDownFromAtLeastAHundredIsImplausible(String before, String now, String expected) {
        List<Finding> findings = check(new ImplausibleChangeRule(), before, now);

        assertThat(findings).extracting(Finding::fullCode).allMatch("implausible_change"::equals);
        assertThat(findings.stream()
                        .map(finding -> String.join(" ", finding.values()))
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 100 条 website;               part 100 条 website;                1
        part 683 条 website;               part 683 条 website 『仍为683条』;     1
        context followers 900 人 wechat;   context followers 900 人 wechat;    1
        part 99 条 website;                part 99 条 website;                 0
        part 100+ 条 website;              part 100+ 条 website;               0
        part 100 条 website;               part 100+ 条 website;               0
        part 100 条 website;               part 101 条 website;                0
        part 100 条 website;               part 100 条 news_site;              0
        part 100 条 website;               part 100 件 website;                0
        part 100 条 website;               detail 100 条 website;              0
        category 100 条 =finance;          category 100 条 =personnel;         0
        consultations 100 website;        part 100 website;                  0
        part 100 条 website, part 200 条 wechat; part 200 条 wechat, part 100 条 website; 2
        """)
    void theSameExactValueTwoYearsRunningIsAFinding(String before, String now, int count) {
        List<Finding> findings = check(new RepeatedValueRule(), before, now);

        assertThat(findings).hasSize(count);
        assertThat(findings).extracting(Finding::fullCode).allMatch("repeated_value"::equals);
    }

    @Test
    void aRepeatedValuePointsAtThisYearsSentence() {
        Finding repeated = check(new RepeatedValueRule(), "part 683 条 website 『网站683条』", "part 683 条 website 『仍为683条』")
                .get(0);

        assertThat(repeated.evidence().quote()).isEqualTo("仍为683条");
        assertThat(repeated.values()).containsExactly("683", "条", "disclosed", "website");
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        part 10 条 website;          part 20 条 website, part 5 条 news_site;  web
        part 10 条 website;          part 20 条 website, part 5 条 wechat;     all
        disclosed_total total 10 条; part 20 条 website;                      all
        part 10 条 website, part 5 条 wechat; part 10 条 news_site, part 5 条 qq, part 1 条 meeting; all,web,new_media
        """)
    void aReportWithOtherChannelsThanLastYearsIsOneFinding(String before, String now, String scopes) {
        List<Finding> findings = check(new ScopeChangedRule(), before, now);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).fullCode()).isEqualTo("scope_changed");
        assertThat(findings.get(0).values()).containsExactly(scopes);
    }

    @Test
    void theSameChannelsAreNoFinding() {
        assertThat(check(new ScopeChangedRule(), "part 10 条 website", "part 9 条 website"))
                .isEmpty();
    }

    @Test
    void withoutAYearBeforeThereIsNothingToHoldItAgainst() {
        Case first = Case.of(Written.report("part 683 条 website").counted(), Optional.empty());

        assertThat(new ImplausibleChangeRule().check(first)).isEmpty();
        assertThat(new RepeatedValueRule().check(first)).isEmpty();
        assertThat(new ScopeChangedRule().check(first)).isEmpty();
    }

    private static List<Finding> check(ReportRule rule, String before, String now) {
        return rule.check(Case.of(
                Written.report(now.split(", ")).counted(),
                Optional.of(
                        Written.report(before.split(", ")).about("2019-2020").counted())));
    }
}
