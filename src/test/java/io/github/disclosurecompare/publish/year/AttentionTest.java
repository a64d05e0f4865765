package io.github.disclosurecompare.publish.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Whom the front page names, and why. */
class AttentionTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);

    @Test
    void errorsComeBeforeWarningsNotesNotAtAllAndNobodyTwice() {
        Attention attention = Attention.of(List.of(
                finding(FindingCode.LATE, "甲"),
                finding(FindingCode.TOTAL_MISMATCH, "乙"),
                finding(FindingCode.TOTAL_MISMATCH, "乙"),
                finding(FindingCode.SCOPE_CHANGED, "丙")));

        assertThat(attention.found().keySet()).containsExactly(FindingCode.TOTAL_MISMATCH, FindingCode.LATE);
        assertThat(attention.found().get(FindingCode.TOTAL_MISMATCH)).containsExactly(key("乙", ""));
    }

    @Test
    void thoseWhoGrewMostAreNamedFirst() {
        List<YearOnYear> changes = new ArrayList<>();
        for (int percent = 10; percent <= 70; percent += 10) {
            changes.add(change("增" + percent, "", "e", percent));
        }
        changes.add(change("减", "", "", -5));
        changes.add(change("平", "", "", 0));

        Movers movers = Movers.of(changes);

        assertThat(movers.grown().stream().map(row -> row.key().reportingUnit().institution()))
                .containsExactly("增70", "增60", "增50", "增40", "增30");
        assertThat(movers.shrunk().stream().map(row -> row.key().reportingUnit().institution()))
                .containsExactly("减");
    }

    @Test
    void whatIsNotCountedAlikeIsNoChangeAndUnitsAreNotComparedWithInstitutions() {
        Movers movers = Movers.of(
                List.of(change("口径不同", "", "b", 900), change("示例大学", "统战部", "", 800), change("示例大学", "", "", 7)));

        assertThat(movers.grown().stream().map(YearOnYear::key)).containsExactly(key("示例大学", ""));
    }

    private static FindingRow finding(FindingCode code, String who) {
        return new FindingRow(Finding.of(code, key(who, ""), Evidence.NONE), code.severity(), "", "", Optional.empty());
    }

    private static YearOnYear change(String who, String unit, String flags, int percent) {
        return new YearOnYear(
                key(who, unit),
                Scope.ALL,
                OptionalLong.of(100),
                OptionalLong.of(100 + percent),
                OptionalLong.of(percent),
                Optional.of(BigDecimal.valueOf(percent)),
                flags);
    }

    private static ReportKey key(String institution, String unit) {
        return new ReportKey(new ReportingUnit("", institution, unit), YEAR);
    }
}
