package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-6);

    private final Reach reach = new Reach(500);

    @Test
    void theLongestBarAndItsLabelFillTheLength() {
        reach.include(1_000, 100);
        reach.include(900, 100);

        assertThat(reach.upper()).isCloseTo(1_250, CLOSE);
    }

    @Test
    void aLongLabelOfAShorterBarCountsAsWell() {
        reach.include(1_000, 0);
        reach.include(900, 140);

        assertThat(reach.upper()).isCloseTo(1_250, CLOSE);
    }

    @Test
    void bothSidesOfZeroShareTheLength() {
        reach.include(30, 50);
        reach.include(-10, 50);
        Range range = reach.range();

        assertThat(range.getLowerBound()).isCloseTo(-15, CLOSE);
        assertThat(range.getUpperBound()).isCloseTo(35, CLOSE);
    }

    @Test
    void zerosAloneStillMakeAnAxis() {
        reach.include(0, 40);

        assertThat(reach.range().getLowerBound()).isCloseTo(0, CLOSE);
        assertThat(reach.upper()).isCloseTo(1, CLOSE);
    }

    @Test
    void aLabelWithoutRoomLeavesSomeToTheBar() {
        reach.include(10, 900);

        assertThat(reach.upper()).isCloseTo(100, CLOSE);
    }
}
