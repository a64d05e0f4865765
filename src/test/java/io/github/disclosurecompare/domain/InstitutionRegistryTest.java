package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstitutionRegistryTest {
    private static final Institution FIRST =
            new Institution("4137010433", "示例理工大学", List.of("示例工学院", "示例学院"), "山东省", "本科", Tenure.ALWAYS);
    private static final Institution SECOND =
            new Institution("4111012345", "示例学院", List.of(), "教育部", "专科", Tenure.ALWAYS);
    private final InstitutionRegistry registry = new InstitutionRegistry(List.of(FIRST, SECOND));

    @Test
    void findsByCodeAndShortCode() {
        assertThat(registry.findByCode("4137010433")).contains(FIRST);
        assertThat(registry.findByShortCode("10433")).contains(FIRST);
        assertThat(registry.findByCode("4137010434")).isEmpty();
        assertThat(registry.findByShortCode("10434")).isEmpty();
    }

    @Test
    void namesCompareWithoutWhiteSpace() {
        assertThat(registry.findByName("示例 理工　大学\n")).contains(FIRST);
    }

    @Test
    void formerNamesLeadToTheInstitution() {
        assertThat(registry.findByName("示例工学院")).contains(FIRST);
    }

    @Test
    void aNameOfTodayGoesBeforeAFormerOne() {
        assertThat(registry.findByName("示例学院")).contains(SECOND);
    }

    @Test
    void theProvinceIsInTheCode() {
        assertThat(FIRST.province()).isEqualTo("37");
        assertThat(SECOND.province()).isEqualTo("11");
    }

    @Test
    void tellsTenureOnceAnyInstitutionHasOne() {
        Tenure until2019 = new Tenure(Optional.empty(), Optional.of(new AcademicYear(2019)));
        Institution closed = new Institution("4111054321", "示例旧学院", List.of(), "", "", until2019);

        assertThat(registry.tellsTenure()).isFalse();
        assertThat(new InstitutionRegistry(List.of(FIRST, closed)).tellsTenure())
                .isTrue();
    }

    @Test
    void peersAreOfOneLevelProvinceOrAuthorityAndUnitsAmongThemselves() {
        ReportingUnit first = new ReportingUnit("4137010433", "示例理工大学", "");

        assertThat(PeerGrouping.LEVEL.find(first, registry)).contains("本科");
        assertThat(PeerGrouping.PROVINCE.find(first, registry)).contains("37");
        assertThat(PeerGrouping.AUTHORITY.find(first, registry)).contains("山东省");
        assertThat(PeerGrouping.LEVEL.find(new ReportingUnit("4137010433", "示例理工大学", "示例部"), registry))
                .contains("unit");
        assertThat(PeerGrouping.LEVEL.find(new ReportingUnit("", "示例无名大学", ""), registry))
                .isEmpty();
    }
}
