package io.github.disclosurecompare.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Written;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        part 1 条 website, part 2 条 wechat;              web 1 0.3333, new_media 2 0.6667
        part 1+ 条 website, part 2 条 wechat;             web 1 0.3333 l, new_media 2 0.6667
        part 3 条 website, part 1 条 wechat, part 7 期 newspaper; web 3 0.7500, new_media 1 0.2500, print 7 1.0000
        part 0 条 website;                              web 0 -
        part 3 条 meeting, part 1 条 website|newspaper;   web - - l, print - - l, meeting 3 0.7500, mixed 1 0.2500
        part 5- 条 website|newspaper, part ~5 条 website; web 5 0.5000 le, print - - l, mixed 5 0.5000 u
        """)
    void aGroupHasItsShareOfTheReportsTotalsInItsFamily(String figures, String rows) {
        Report report = Written.report(figures.split(", ")).get();

        assertThat(ChannelTotals.of(report.key(), ReportTotals.of(report)).stream()
                        .map(row -> (row.group().group().code() + " "
                                        + row.group()
                                                .total()
                                                .map(total -> "" + total.value())
                                                .orElse("-")
                                        + " " + share(row.share()) + " " + row.flags())
                                .strip())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        category 30 条 =finance, category 10 条 =admissions; admissions 10 0.2500, finance 30 0.7500
        category 30 条 =finance, category 10 条 =finance;    finance 40 1.0000
        category 30+ 条 =finance, part 10 条 website;       finance 30 1.0000 l
        part 10 条 website;                                ''
        """)
    void categoriesAreComparedAmongThemselves(String figures, String rows) {
        assertThat(categories(Written.report(figures.split(", ")).get())).isEqualTo(rows);
    }

    @Test
    void categoriesOfAnIncompleteRecordAreLowerEnds() {
        assertThat(categories(
                        Written.report("category 30 条 =finance").rejectedRows(1).get()))
                .isEqualTo("finance 30 1.0000 l");
    }

    private static String categories(Report report) {
        return CategoryTotals.of(report).stream()
                .map(row -> (row.category().code() + " " + row.total().value() + " " + share(row.share()) + " "
                                + row.flags())
                        .strip())
                .collect(Collectors.joining(", "));
    }

    private static String share(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("-");
    }
}
