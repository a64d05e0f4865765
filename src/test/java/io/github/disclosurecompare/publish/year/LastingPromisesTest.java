package io.github.disclosurecompare.publish.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.FollowedPromise.Fate;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised year after year: matter, year of the report that answers for it, first year, what became of it. */
class LastingPromisesTest {
    private static final ReportingUnit WHO = new ReportingUnit("", "示例大学", "");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        three years running           | 甲 2012 2010 REPEATED                         | 甲 2010-2011 to 2012-2013
        twice is no habit             | 甲 2011 2010 REPEATED                         | -
        dropped in the fourth         | 甲 2013 2010 DROPPED                          | -
        told once, as it is now       | 甲 2012 2010 REPEATED; 甲 2013 2010 REPEATED  | 甲 2010-2011 to 2013-2014
        what has ended is told still  | 甲 2012 2010 REPEATED; 甲 2013 2010 TAKEN_UP  | 甲 2010-2011 to 2012-2013
        the latest comes first        | 甲 2012 2010 REPEATED; 乙 2014 2012 REPEATED  | 乙 2012-2013 to 2014-2015; 甲 2010-2011 to 2012-2013
        twice three years are two     | 甲 2012 2010 REPEATED; 甲 2016 2014 REPEATED  | 甲 2014-2015 to 2016-2017; 甲 2010-2011 to 2012-2013
        """)
    void threeYearsRunningAreTold(String what, String followed, String told) {
        LastingPromises promises = new LastingPromises();
        Stream.of(followed.split("; ")).map(LastingPromisesTest::followed).forEach(one -> promises.add(List.of(one)));

        assertThat(promises.list().stream()
                        .map(one -> one.promise().matter() + " " + one.since() + " to "
                                + one.key().academicYear())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told == null ? "" : told);
    }

    private static FollowedPromise followed(String words) {
        String[] word = words.split(" ");
        return new FollowedPromise(
                new ReportKey(WHO, year(word[1])),
                new Promise(word[0], Evidence.NONE),
                year(word[2]),
                Fate.valueOf(word[3]),
                Evidence.NONE);
    }

    private static AcademicYear year(String first) {
        return new AcademicYear(Integer.parseInt(first));
    }
}
