package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final long OPEN = Long.MAX_VALUE;

    @ParameterizedTest(name = "{0}..{1} and {2}..{3}: {4}")
    @CsvSource({
        "100, 100, 100, 100, 0",
        "100, 100, 90, 90, 10",
        "10, 20, 15, 30, 0",
        "10, 20, 20, 30, 0",
        "10, 20, 21, 30, 1",
        "3584, 3584, 3582, 3681, 0",
        "10, 20, 50, " + OPEN + ", 30",
        "10, 20, 15, " + OPEN + ", 0",
        "10, " + OPEN + ", 50, " + OPEN + ", 0"
    })
    void theGapIsWhatLiesBetweenTheEndsThatFaceEachOther(long low, long high, long otherLow, long otherHigh, long gap) {
        Interval one = new Interval(low, high);
        Interval other = new Interval(otherLow, otherHigh);

        assertThat(one.gapTo(other)).isEqualTo(gap);
        assertThat(other.gapTo(one)).isEqualTo(gap);
        assertThat(one.meets(other)).isEqualTo(gap == 0);
    }

    @ParameterizedTest(name = "{0}..{1} + {2}..{3} = {4}..{5}")
    @CsvSource({
        "1, 2, 10, 20, 11, 22",
        "1, " + OPEN + ", 10, 20, 11, " + OPEN,
        "1, " + OPEN + ", 10, " + OPEN + ", 11, " + OPEN
    })
    void anOpenEndStaysOpenInASum(long low, long high, long otherLow, long otherHigh, long sumLow, long sumHigh) {
        assertThat(new Interval(low, high).plus(new Interval(otherLow, otherHigh)))
                .isEqualTo(new Interval(sumLow, sumHigh));
    }
}
