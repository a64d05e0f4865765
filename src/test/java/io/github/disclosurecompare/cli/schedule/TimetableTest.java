package io.github.disclosurecompare.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When it is time. */
class TimetableTest {
    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "0 0 2 * * *, 2021-10-30T23:00+08:00[Asia/Shanghai], 2021-10-31T02:00+08:00[Asia/Shanghai]",
        "0 0 2 * * *, 2021-10-31T02:00+08:00[Asia/Shanghai], 2021-11-01T02:00+08:00[Asia/Shanghai]",
        "0 30 3 1 11 *, 2021-10-31T00:00+08:00[Asia/Shanghai], 2021-11-01T03:30+08:00[Asia/Shanghai]",
        "0 30 2 * * *, 2021-03-28T01:00+01:00[Europe/Berlin], 2021-03-29T02:30+02:00[Europe/Berlin]",
    })
    void theNextTimeIsBehindTheLast(String cron, ZonedDateTime last, ZonedDateTime next) {
        assertThat(Timetable.parse(cron).next(last)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 2 * * *", "tonight", "0 0 25 * * *", "0 0 2 30 2 *"})
    void whatIsNoTimeIsRefused(String cron) {
        assertThatIllegalArgumentException().isThrownBy(() -> Timetable.parse(cron));
    }
}
