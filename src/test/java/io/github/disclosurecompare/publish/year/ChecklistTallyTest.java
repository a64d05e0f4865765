package io.github.disclosurecompare.publish.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.ChecklistEntry.State;
import io.github.disclosurecompare.domain.ChecklistItem;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which items of the checklist the texts leave out. */
class ChecklistTallyTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);

    @Test
    void theItemThatMostLeaveOutComesFirstAndWhatDoesNotApplyIsNotAskedFor() {
        ChecklistTally tally = ChecklistTally.of(
                YEAR,
                Stream.of(
                        entry(1, State.FIGURE),
                        entry(1, State.CLAIM),
                        entry(1, State.SILENT),
                        entry(2, State.LINK),
                        entry(2, State.NOT_APPLICABLE),
                        entry(3, State.SILENT),
                        entry(3, State.SILENT),
                        entry(3, State.NOT_APPLICABLE_IMPLAUSIBLE)));

        assertThat(tally.rows())
                .containsExactly(
                        new ChecklistTally.Row(item(3), 0, 2, 3),
                        new ChecklistTally.Row(item(1), 2, 1, 3),
                        new ChecklistTally.Row(item(2), 1, 0, 1));
        assertThat(tally.disclosed()).isEqualTo(3);
        assertThat(tally.asked()).isEqualTo(7);
    }

    private static ChecklistEntry entry(int item, State state) {
        return new ChecklistEntry(
                new ReportKey(new ReportingUnit("", "示例大学", ""), YEAR), item(item), state, Evidence.NONE);
    }

    private static ChecklistItem item(int number) {
        return ChecklistItem.ALL.get(number - 1);
    }
}
