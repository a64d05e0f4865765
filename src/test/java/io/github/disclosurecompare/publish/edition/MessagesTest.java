package io.github.disclosurecompare.publish.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final ReportKey KEY =
            new ReportKey(new ReportingUnit("4111010001", "示例大学", ""), new AcademicYear(2020));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
        TOTAL_WITHIN_APPROXIMATION; 100, 90, 120, 0, within_approximation; 各项相加为 90 至 120：
        TOTAL_WITHIN_APPROXIMATION; 100, 90, , 0, within_approximation;    各项相加至少为 90：
        TOTAL_MISMATCH;             100, 120, , 20, over;                  各项相加至少为 120，相差 20
        UNKNOWN_INSTITUTION;        4111099999, 甲大学, 甲大学、乙大学;    没有代码“4111099999”；报告所写的校名是“甲大学”
        UNKNOWN_INSTITUTION;        , 甲大学, 乙大学;                      没有名称“甲大学”；相近的名称：乙大学
        UNKNOWN_INSTITUTION;        4111099999, , 乙大学;                  没有代码“4111099999”；代码相近的学校：乙大学
        UNKNOWN_INSTITUTION;        , 甲大学, ;                            名录是空的
        SUPERSEDED_REPORT;          1, ;                                   第 1 版（无日期）
        PERIOD_NOT_ACADEMIC_YEAR;   2021-01-01, 2021-12-31;                统计期间为 2021-01-01 至 2021-12-31，不是一个学年
        PERIOD_NOT_ACADEMIC_YEAR;   ;                                      统计期间不是一个学年
        STALE_CORRECTION;           issued, 2021-10-01, 2021-10-05, ;      报告的落款日期应由“2021-10-01”
        """)
    void aFindingSpeaksOfNoValueThatIsNotThere(FindingCode code, String values, String said) {
        Object[] told = values == null ? new Object[0] : values.split(", ?", -1);
        Finding finding = Finding.of(code, KEY, Evidence.NONE, told);

        assertThat(new Messages(Locale.forLanguageTag("zh-CN")).of(finding)).contains(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 第二部分之后是第四部分", "en, The numbering of sections skips a number."})
    void theReadersOwnWordsAreForThoseWhoReadChinese(String locale, String said) {
        Finding finding =
                new Finding(FindingCode.SECTION_NUMBER_SKIPPED, "", KEY, List.of(), Evidence.NONE, "第二部分之后是第四部分");

        assertThat(new Messages(Locale.forLanguageTag(locale)).of(finding)).isEqualTo(said);
    }
}
