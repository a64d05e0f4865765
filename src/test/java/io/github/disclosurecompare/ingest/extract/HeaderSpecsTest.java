package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.ingest.extract.header.Header;
import io.github.disclosurecompare.ingest.extract.header.InstitutionNames;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small reports, and what is read of them before any number is. */
class HeaderSpecsTest {
    private static final InstitutionNames NAMES = new InstitutionNames(new InstitutionRegistry(List.of(
            institution("4199010001", "示例理工大学", "示例工学院"),
            institution("4199010002", "示例师范大学"),
            institution("4199010003", "示例理工大学工程学院"))));

    static Stream<Arguments> headers() {
        return SpecCases.read("headers.yaml");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("headers")
    void headersAreRead(String id, SpecCases spec) {
        Header header = Header.of(ReportText.of(SourceText.of(spec.text("text"))), NAMES);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(header.unit().map(HeaderSpecsTest::written).orElse(""))
                    .isEqualTo(spec.text("who"));
            softly.assertThat(written(header.academicYear())).isEqualTo(spec.text("year"));
            softly.assertThat(period(header.dates())).isEqualTo(spec.text("period"));
            softly.assertThat(written(header.dates().issued())).isEqualTo(spec.text("issued"));
            softly.assertThat(written(header.dates().published())).isEqualTo(spec.text("published"));
            softly.assertThat(header.findings().stream()
                            .map(found -> found.code().code())
                            .toList())
                    .isEqualTo(spec.list("findings"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void findingsQuoteTheirText(String id, SpecCases spec) {
        String raw = spec.text("text");
        assertThat(Header.of(ReportText.of(SourceText.of(raw)), NAMES).findings())
                .filteredOn(found -> found.evidence().begin() >= 0)
                .allSatisfy(found -> assertThat(raw.substring(
                                found.evidence().begin(), found.evidence().end()))
                        .isEqualTo(found.evidence().quote())
                        .isNotEmpty());
    }

    private static String written(ReportingUnit unit) {
        return unit.isUnit() ? unit.institution() + ", " + unit.unit() : unit.institution();
    }

    private static String written(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static String period(ReportDates dates) {
        return dates.from().isEmpty()
                ? ""
                : dates.from().get() + ".." + dates.to().orElseThrow();
    }

    private static Institution institution(String code, String name, String... formerNames) {
        return new Institution(code, name, List.of(formerNames), "示例省", "本科", Tenure.ALWAYS);
    }
}
