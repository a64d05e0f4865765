package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as people and spreadsheets write them. */
class InstitutionMatcherTest {
    private final InstitutionMatcher matcher = new InstitutionMatcher(Inputs.REGISTRY);

    @ParameterizedTest
    @CsvSource({
        "4137010433,    4137010433, today's form",
        "4137010433.0,  4137010433, a number with decimals",
        "4137010433.00, 4137010433, a number with decimals",
        "4.137010433E9, 4137010433, all digits are there",
        "4.137010433e+09, 4137010433, all digits are there",
        "10433,         4137010433, the short code",
        "10433.0,       4137010433, the short code as a number",
        "1.0433E4,      4137010433, the short code as a number",
        "４１３７０１０４３３, 4137010433, full width",
        "１０４３３,     4137010433, full width",
        "4.11101E+09,   4111010000, rounded or not: the registry lists it",
        "4111010000,    4111010000, as listed",
        "4199999999,    4199999999, unknown but well formed",
    })
    void areRestored(String written, String code, String why) throws BadCell {
        assertThat(matcher.match(written, "", "").code()).as(why).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机械\0学院", "机械\n学院", "机械\t学院", "机械\ud800学院", "\u007f", "\u0085"})
    void aUnitIsWrittenInCharactersThatCanBePrinted(String unit) {
        assertThatThrownBy(() -> matcher.match("4137010433", "", unit))
                .hasMessageContaining("remove it")
                .asInstanceOf(InstanceOfAssertFactories.throwable(BadCell.class))
                .extracting(BadCell::column, BadCell::value)
                .containsExactly("unit", unit);
    }

    @Test
    void soIsAName_WhiteSpaceAside() throws BadCell {
        assertThat(matcher.match("", "山东理工\n大学", "").code()).isEqualTo("4137010433");
        assertThat(matcher.match("", "某\t大学", "").institution()).isEqualTo("某大学");

        assertThatThrownBy(() -> matcher.match("4137010433", "山东\0理工大学", ""))
                .asInstanceOf(InstanceOfAssertFactories.throwable(BadCell.class))
                .extracting(BadCell::column, BadCell::value)
                .containsExactly("institution", "山东\0理工大学");
    }

    @Test
    void whatSeveralAreCalledIsToldApartByTheCode() throws BadCell {
        InstitutionMatcher among = new InstitutionMatcher(new InstitutionRegistry(List.of(
                Inputs.institution("4111010001", "甲大学", "旧大学"),
                Inputs.institution("4111010002", "乙大学", "旧大学", "丙大学"),
                Inputs.institution("4111010003", "丙大学"),
                Inputs.institution("4111099003", "丙大学"))));

        assertThat(among.match("4111010002", "旧大学", "").institution()).isEqualTo("乙大学");
        assertThat(among.match("4111010002", "丙大学", "").institution()).isEqualTo("乙大学");
        assertThat(among.match("4111099003", "丙大学", "").code()).isEqualTo("4111099003");
        for (String shared : List.of("旧大学", "丙大学")) {
            assertThatThrownBy(() -> among.match("", shared, ""))
                    .hasMessageContaining("give institution_code")
                    .asInstanceOf(InstanceOfAssertFactories.throwable(BadCell.class))
                    .extracting(BadCell::column, BadCell::value)
                    .containsExactly("institution", shared);
        }
        assertThatThrownBy(() -> among.match("4111010001", "丙大学", "")).hasMessageContaining("is 甲大学");
    }

    @Test
    void namesAreInSimplifiedCharacters() throws BadCell {
        assertThat(matcher.match("", "山東理工大學", "統戰部")).isEqualTo(new ReportingUnit("4137010433", "山东理工大学", "统战部"));
        assertThat(matcher.match("4137010433", "山東工程學院", "").code()).isEqualTo("4137010433");
    }

    @Test
    void namesHaveAtMostTwoHundredCharacters() throws BadCell {
        assertThat(matcher.match("", "校".repeat(200), "院".repeat(200)).unit()).hasSize(200);

        assertThatThrownBy(() -> matcher.match("", "校".repeat(201), ""))
                .hasMessageContaining("longer than 200 characters");
        assertThatThrownBy(() -> matcher.match("10433", "", "院".repeat(201)))
                .hasMessageContaining("longer than 200 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4.13701E+09;  a spreadsheet has rounded this code",
                "4.13701043E9; a spreadsheet has rounded this code",
                "4.14E9;       a spreadsheet has rounded this code",
                "4137010433.5; a spreadsheet has rounded this code",
                "41370104330;  neither 10 digits nor a 5-digit code",
                "413701043;    neither 10 digits nor a 5-digit code",
                "4137O10433;   neither 10 digits nor a 5-digit code",
                "99999;        no institution of the registry has this 5-digit code",
                "１２３;       neither 10 digits nor a 5-digit code",
            })
    void areRefusedAsWritten(String written, String reason) {
        assertThatThrownBy(() -> matcher.match(written, "", ""))
                .hasMessageContaining(reason)
                .asInstanceOf(InstanceOfAssertFactories.throwable(BadCell.class))
                .extracting(BadCell::value)
                .isEqualTo(written);
    }
}
