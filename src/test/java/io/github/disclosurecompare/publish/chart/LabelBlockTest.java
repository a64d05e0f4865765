package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LabelBlockTest {
    @Test
    void labelsWithRoomStandWhereTheyWantTo() {
        assertThat(tops(10, 40, 80)).containsExactly(10, 40, 80);
    }

    @Test
    void labelsThatTouchMoveApartByTheSame() {
        assertThat(tops(40, 50)).containsExactly(35, 55);
        assertThat(tops(50, 50, 50)).containsExactly(30, 50, 70);
    }

    @Test
    void whatMovesApartMayPushAThird() {
        assertThat(tops(10, 40, 44)).containsExactly(10, 32, 52);
        assertThat(tops(18, 40, 44)).containsExactly(14, 34, 54);
    }

    @Test
    void nothingLeavesTheArea() {
        assertThat(tops(0, 2)).containsExactly(0, 20);
        assertThat(tops(95, 99)).containsExactly(60, 80);
        assertThat(tops(99, 99, 99, 99, 99)).containsExactly(0, 20, 40, 60, 80);
    }

    /** All 20 high, between 0 and 100. */
    private static double[] tops(double... wishes) {
        double[] heights = new double[wishes.length];
        Arrays.fill(heights, 20);
        return LabelBlock.tops(wishes, heights, 0, 100);
    }
}
