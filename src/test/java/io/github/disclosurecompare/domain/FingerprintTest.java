package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final ReportKey KEY = key("4137010433", "示例大学", "", 2020);

    @Test
    void isSixteenHexDigits() {
        assertThat(of(finding(KEY, "网站200余条", 812, "reports/a.txt"))).matches("[0-9a-f]{16}");
    }

    @Test
    void pathsOffsetsMessagesAndWhiteSpaceHaveNoPartInIt() {
        String known = of(finding(KEY, "网站200余条", 812, "reports/a.txt"));

        assertThat(of(finding(KEY, "网站200余条", 3, "reports/b.txt"))).isEqualTo(known);
        assertThat(of(finding(KEY, "网站 200\n余　条", 812, "reports/a.txt"))).isEqualTo(known);
        assertThat(of(new Finding(
                        FindingCode.TOTAL_MISMATCH,
                        "",
                        KEY,
                        List.of("7"),
                        new Evidence("网站200余条", 812, 819, "reports/a.txt"),
                        "in other words")))
                .isEqualTo(known);
    }

    @Test
    void theCodeOfAnInstitutionGoesBeforeItsName() {
        String known = of(finding(KEY, "网站200余条", 0, ""));

        assertThat(of(finding(key("4137010433", "示例大学新名", "", 2020), "网站200余条", 0, "")))
                .isEqualTo(known);
        assertThat(of(finding(key("", "示例大学", "", 2020), "网站200余条", 0, "")))
                .isNotEqualTo(known)
                .isNotEqualTo(of(finding(key("", "示例学院", "", 2020), "网站200余条", 0, "")));
    }

    @Test
    void anythingItIsAboutOrRestsOnChangesIt() {
        String known = of(finding(KEY, "网站200余条", 0, ""));

        assertThat(List.of(
                        of(finding(KEY, "网站300余条", 0, "")),
                        of(finding(key("4137010434", "示例大学", "", 2020), "网站200余条", 0, "")),
                        of(finding(key("4137010433", "示例大学", "示例部", 2020), "网站200余条", 0, "")),
                        of(finding(key("4137010433", "示例大学", "", 2021), "网站200余条", 0, "")),
                        of(Finding.of(FindingCode.UNREAD_NUMBER, KEY, new Evidence("网站200余条", 0, 7, ""), 1))))
                .doesNotContain(known)
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutAQuoteItRestsOnTheComparedValues() {
        assertThat(of(Finding.of(FindingCode.LATE, KEY, Evidence.of("reports/a.txt"), "2021-11-01", 1)))
                .isEqualTo(of(Finding.of(FindingCode.LATE, KEY, Evidence.of("reports/b.txt"), "2021-11-01", 1)))
                .isNotEqualTo(of(Finding.of(FindingCode.LATE, KEY, Evidence.NONE, "2021-11-02", 2)));
    }

    @Test
    void whatFollowsTheCodeCounts() {
        assertThat(of(Finding.of(FindingCode.MISSING_SECTION, "evaluation", KEY, Evidence.NONE)))
                .isNotEqualTo(of(Finding.of(FindingCode.MISSING_SECTION, "problems", KEY, Evidence.NONE)));
    }

    @Test
    void equalOnesAreCounted() {
        Finding finding = finding(KEY, "网站200余条", 0, "");
        Fingerprint publication = new Fingerprint();

        String first = publication.of(finding);
        String second = publication.of(finding);

        assertThat(second).isNotEqualTo(first);
        Fingerprint next = new Fingerprint();
        assertThat(next.of(finding)).isEqualTo(first);
        assertThat(next.of(finding)).isEqualTo(second);
    }

    private static String of(Finding finding) {
        return new Fingerprint().of(finding);
    }

    private static Finding finding(ReportKey key, String quote, int begin, String source) {
        return Finding.of(
                FindingCode.TOTAL_MISMATCH, key, new Evidence(quote, begin, begin + quote.length(), source), 1, 2);
    }

    private static ReportKey key(String code, String name, String unit, int year) {
        return new ReportKey(new ReportingUnit(code, name, unit), new AcademicYear(year));
    }
}
