package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Decision;
import io.github.disclosurecompare.domain.Decisions;
import io.github.disclosurecompare.domain.FigureKey;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.YearSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions are kept year by year. */
@ParameterizedClass
@EnumSource
class DecisionStoreTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);
    private static final AcademicYear OTHER = new AcademicYear(2021);
    private static final YearSelection ALL = YearSelection.parse("");
    private static final YearSelection ONE = YearSelection.parse("2020-2021");
    private static final Decision WHY = new Decision("数字有误", "张某", "2022-03-01");

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private DecisionStore decisions;

    @BeforeEach
    void open() {
        decisions = new DecisionStore(database.open(folder));
    }

    @Test
    void whatIsPutThereComesBack() {
        Decisions all = new Decisions(
                List.of(correction(YEAR, "1"), correction(OTHER, "2")),
                List.of(new Acceptance("0123456789abcdef", WHY)),
                List.of(reject(2, YEAR), reject(3, null)));
        decisions.putCorrections(all, ALL);
        decisions.putAcceptances(all.acceptances(), List.of(YEAR), ALL);

        assertThat(decisions.listCorrections(YEAR)).containsExactly(correction(YEAR, "1"));
        assertThat(decisions.listCorrectedYears()).containsExactly(YEAR, OTHER);
        assertThat(decisions.listAcceptances(YEAR)).isEqualTo(all.acceptances());
        assertThat(decisions.listAcceptances(OTHER)).isEqualTo(all.acceptances());
        assertThat(decisions.listRejects()).isEqualTo(all.rejects());
    }

    @Test
    void whatIsTakenBackIsGone() {
        decisions.putCorrections(new Decisions(List.of(correction(YEAR, "1")), List.of(), List.of()), ALL);
        decisions.putAcceptances(List.of(new Acceptance("0123456789abcdef", WHY)), List.of(YEAR), ALL);
        decisions.putCorrections(Decisions.NONE, ALL);
        decisions.putAcceptances(List.of(), List.of(YEAR), ALL);

        assertThat(decisions.listCorrectedYears()).isEmpty();
        assertThat(decisions.listAcceptances(YEAR)).isEmpty();
    }

    @Test
    void aRunOfOneYearLeavesTheOthersAsTheyWere() {
        decisions.putCorrections(
                new Decisions(
                        List.of(correction(YEAR, "1"), correction(OTHER, "2")),
                        List.of(),
                        List.of(reject(2, YEAR), reject(3, OTHER))),
                ALL);
        decisions.putAcceptances(List.of(new Acceptance("0123456789abcdef", WHY)), List.of(YEAR, OTHER), ALL);
        decisions.putCorrections(
                new Decisions(
                        List.of(correction(YEAR, "3"), correction(OTHER, "4")), List.of(), List.of(reject(9, null))),
                ONE);
        decisions.putAcceptances(List.of(), List.of(YEAR, OTHER), ONE);

        assertThat(decisions.listCorrections(YEAR)).containsExactly(correction(YEAR, "3"));
        assertThat(decisions.listCorrections(OTHER)).containsExactly(correction(OTHER, "2"));
        assertThat(decisions.listAcceptances(YEAR)).isEmpty();
        assertThat(decisions.listAcceptances(OTHER)).hasSize(1);
        assertThat(decisions.listRejects()).containsExactly(reject(3, OTHER), reject(9, null));
    }

    private static Correction correction(AcademicYear year, String now) {
        return new Correction(
                new ReportKey(new ReportingUnit("4137010433", "示例大学", "机械学院"), year),
                Optional.of(new FigureKey(
                        Metric.DISCLOSED,
                        ChannelSet.of(Channel.WEBSITE, Channel.WECHAT),
                        Optional.of(Category.FINANCE),
                        Optional.of(Role.CATEGORY))),
                "value",
                "0",
                now,
                WHY);
    }

    private static Reject reject(long line, AcademicYear year) {
        return new Reject("decisions/corrections.csv", line, "new", "约", "not a number", Optional.ofNullable(year));
    }
}
