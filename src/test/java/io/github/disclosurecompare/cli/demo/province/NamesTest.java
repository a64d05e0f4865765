package io.github.disclosurecompare.cli.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final List<DemoInstitution> institutions =
            DemoProvince.of(5000, 1, 11).institutions();

    @Test
    void noTwoInstitutionsShareANameOldOrNew() {
        assertThat(institutions.stream()
                        .map(DemoInstitution::institution)
                        .flatMap(one -> Stream.concat(Stream.of(one.name()), one.formerNames().stream())))
                .hasSizeGreaterThan(5000)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).startsWith("示例"));
    }

    @Test
    void namesAreShortAndLong() {
        assertThat(institutions).extracting(one -> one.institution().name()).contains("示例大学", "示例海洋职业技术学院");
        assertThat(institutions)
                .extracting(one -> one.institution().name().length())
                .contains(4, 20)
                .allMatch(length -> length >= 4 && length <= 20);
    }

    @Test
    void aThirdAreColleges() {
        assertThat(institutions.stream().filter(DemoInstitution::isVocational)).hasSize(1666);
    }
}
