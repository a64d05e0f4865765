package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFamilyTest {
    @ParameterizedTest(name = "{1} are {0}")
    @CsvSource({"ITEMS, 条 篇 件 个 份 项 则 张 封", "EVENTS, 次 期 场 批次", "OBJECTS, 面 幅 块", "COPIES, 册 本 部 卷 套"})
    void everyMeasureHasItsFamily(MeasureFamily family, String measures) {
        assertThat(measures.split(" "))
                .allSatisfy(measure -> assertThat(MeasureFamily.find(measure)).contains(family));
    }

    @Test
    void withoutAMeasureItIsItems() {
        assertThat(MeasureFamily.find("")).contains(MeasureFamily.ITEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人", "人次"})
    void peopleAreKnownAndHaveNoFamily(String measure) {
        assertThat(MeasureFamily.find(measure)).isEmpty();
        assertThat(MeasureFamily.isKnown(measure)).isTrue();
    }

    @Test
    void anUnlistedMeasureIsUnknown() {
        assertThat(MeasureFamily.find("台")).isEmpty();
        assertThat(MeasureFamily.isKnown("台")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "part 30 条 banner, OBJECTS",
        "part 30 banner, OBJECTS",
        "part 30 条 banner|electronic_screen, ITEMS",
        "part 30 条 electronic_screen, ITEMS"
    })
    void whateverIsCountedInBannersAloneIsAnObject(String figure, MeasureFamily family) {
        assertThat(Written.figure(figure).family()).contains(family);
    }
}
