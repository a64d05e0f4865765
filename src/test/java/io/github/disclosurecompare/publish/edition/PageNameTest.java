package io.github.disclosurecompare.publish.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.ReportingUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pages are called. */
class PageNameTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
        4137010433, 示例大学,   '',         4137010433.html
        4137010433, 示例学院,   '',         4137010433.html
        '',         示例学院,   '',         n9720111d08de522d.html
        ../../etc,  示例学院,   '',         n[0-9a-f]{16}.html
        4137010433, 示例大学,   机械工程学院, 4137010433-[0-9a-f]{8}.html
        '',         示例学院,   ../x,       n[0-9a-f]{16}-[0-9a-f]{8}.html
        """)
    void aPageIsCalledByItsCodeAndWithoutOneByItsName(String code, String institution, String unit, String name) {
        assertThat(PageName.of(new ReportingUnit(code, institution, unit))).matches(name);
    }

    @Test
    void unitsOfOneInstitutionAreCalledDifferently() {
        ReportingUnit one = new ReportingUnit("4137010433", "示例大学", "机械工程学院");
        ReportingUnit other = new ReportingUnit("4137010433", "示例大学", "统战部");

        assertThat(PageName.stem(one)).isNotEqualTo(PageName.stem(other)).startsWith("4137010433-");
    }
}
