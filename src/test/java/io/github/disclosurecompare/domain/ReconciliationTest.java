package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    @ParameterizedTest(name = "{0}: {4}, {5} unexplained")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        disclosed_total total 100 条, part 60 条 website, part 40 条 wechat;      items; 100; 100; EXACT; 0
        disclosed_total total 3584 条, part 1033 条 website, part 2549+ 条 wechat; items; 3582; 3591; WITHIN_APPROXIMATION; 0
        disclosed_total total 100+ 条, part 130 条 website;                      items; 130; 130; WITHIN_APPROXIMATION; 0
        disclosed_total total 100+ 条, part 100+ 条 website;                     items; 100; 199; EXACT; 0
        disclosed_total total 100 条, part 90 条 website;                        items; 90; 90; SHORT; 10
        disclosed_total total 100 条, part 60 条 website, part 50 条 wechat;      items; 110; 110; OVER; 10
        disclosed_total total 100 条, part 20+ 条 website;                       items; 20; 29; SHORT; 71
        disclosed_total total 100 条;                                           items; -; -; NOT_TESTABLE; -
        disclosed_total total 100 条, detail 100 条 website;                     items; -; -; NOT_TESTABLE; -
        """)
    void aGrandTotalIsHeldAgainstAllParts(
            String figures, String families, Long low, Long high, Reconciliation.Outcome outcome, Long unexplained) {
        check(only(figures), families, low, high, outcome, unexplained);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        disclosed_total total 110 条, part 100 条 website, part 10 期 newspaper;  all; 110; 110; EXACT; 0
        disclosed_total total 100 条, part 100 条 website, part 10 期 newspaper;  items; 100; 100; EXACT; 0
        disclosed_total total 105 条, part 100 条 website, part 10 期 newspaper;  items; 100; 100; SHORT; 5
        disclosed_total total 10 条, part 10 期 newspaper;                       all; 10; 10; EXACT; 0
        disclosed_total total 11 条, part 10 期 newspaper;                       items; -; -; NOT_TESTABLE; -
        disclosed_total total 10 期, part 100 条 website, part 10 期 newspaper;   events; 10; 10; EXACT; 0
        disclosed_total total 110 条, part 100 条 website, part 10 台 newspaper;  items; 100; 100; SHORT; 10
        """)
    void allFamiliesAreAddedOnlyWhereTheOwnOneDoesNotMeet(
            String figures, String families, Long low, Long high, Reconciliation.Outcome outcome, Long unexplained) {
        check(only(figures), families, low, high, outcome, unexplained);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        total 50 条 wechat|weibo, part 30 条 wechat, part 20 条 weibo, part 99 条 website; items; 50; 50; EXACT; 0
        total 50 条 wechat|weibo, part 30 条 wechat, part 99 条;                         items; 30; 30; SHORT; 20
        total 50 条 wechat|weibo, part 99 条 wechat|website;                            items; -; -; NOT_TESTABLE; -
        """)
    void aPartialTotalIsHeldAgainstThePartsOfItsOwnChannels(
            String figures, String families, Long low, Long high, Reconciliation.Outcome outcome, Long unexplained) {
        check(only(figures), families, low, high, outcome, unexplained);
    }

    @Test
    void aPartialTotalWithoutPartsIsAPartOfTheGrandTotal() {
        List<Reconciliation> both = Reconciliation.of(
                Written.report("disclosed_total total 150 条", "total 50 条 wechat|weibo", "part 100 条 website")
                        .get());

        assertThat(both)
                .extracting(Reconciliation::outcome)
                .containsExactly(Reconciliation.Outcome.EXACT, Reconciliation.Outcome.NOT_TESTABLE);
    }

    @Test
    void partsOfAnIncompleteRecordHaveNoUpperEnd() {
        Reconciliation short10 = Reconciliation.of(Written.report("disclosed_total total 100 条", "part 90 条 website")
                        .rejectedRows(1)
                        .get())
                .get(0);

        assertThat(short10.outcome()).isEqualTo(Reconciliation.Outcome.WITHIN_APPROXIMATION);
        assertThat(short10.itemised().orElseThrow().interval()).isEqualTo(new Interval(90, Long.MAX_VALUE));
        assertThat(short10.unexplained()).contains(0L);
    }

    @Test
    void openWordsMakeTheStatedTotalOpen() {
        Reconciliation open = only("disclosed_total total 100+ 条 『全年公开超过100条』, part 5000 条 website");

        assertThat(open.outcome()).isEqualTo(Reconciliation.Outcome.WITHIN_APPROXIMATION);
    }

    private static Reconciliation only(String figures) {
        List<Reconciliation> all =
                Reconciliation.of(Written.report(figures.split(", ")).get());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static void check(
            Reconciliation found,
            String families,
            Long low,
            Long high,
            Reconciliation.Outcome outcome,
            Long unexplained) {
        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.families()).isEqualTo(families);
        assertThat(found.itemised().map(total -> total.interval().low()).orElse(null))
                .isEqualTo(low);
        assertThat(found.itemised().map(total -> total.interval().high()).orElse(null))
                .isEqualTo(high);
        assertThat(found.unexplained().orElse(null)).isEqualTo(unexplained);
    }
}
