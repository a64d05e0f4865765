package io.github.disclosurecompare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised year after year. */
class LastingPromisesTest {
    private static final ReportingUnit WHO = new ReportingUnit("", "示例大学", "");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        three years running            | 甲乙 甲 甲丙         | 甲 2010-2011 to 2012-2013
        twice is no habit              | 甲 甲                | -
        a year between breaks it       | 甲 甲 - 甲           | -
        a year without it breaks it    | 甲 甲 乙 甲          | -
        what has ended is told still   | 甲 甲 甲 乙          | 甲 2010-2011 to 2012-2013
        the latest comes first         | 甲 甲 甲乙 乙 乙     | 乙 2012-2013 to 2014-2015; 甲 2010-2011 to 2012-2013
        twice three years are two      | 甲 甲 甲 - 甲 甲 甲  | 甲 2014-2015 to 2016-2017; 甲 2010-2011 to 2012-2013
        """)
    void threeYearsRunningAreTold(String what, String years, String told) {
        LastingPromises promises = new LastingPromises();
        AcademicYear year = new AcademicYear(2010);
        for (String given : years.split(" ")) {
            if (!given.equals("-")) {
                promises.add(year, WHO, promises(given));
            }
            year = year.next();
        }

        assertThat(promises.list().stream()
                        .map(lasting -> lasting.promise().matter() + " " + lasting.first() + " to " + lasting.last())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told == null ? "" : told);
    }

    /** One for each character. */
    private static List<Promise> promises(String given) {
        return Stream.of(given.split(""))
                .map(matter -> new Promise(matter, Evidence.NONE))
                .toList();
    }
}
