package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Few and many rows, short and long names, small and huge numbers: every text is whole and touches no other. */
class NothingIsCutOffTest {
    private static final List<Integer> ROWS = List.of(1, 2, 8, 40);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 9, 15, 23);
    private static final List<Long> SIZES = List.of(0L, 1L, 80L, 4_000L, 999_999_999L);

    private record Case(String name, Function<Typeface, Sheet> sheet, List<String> names) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"totals", "mixes", "changes", "trends", "coverage"})
    void everyTextIsWholeAndReadable(Case one) throws ReflectiveOperationException {
        List<DrawnText> texts = DrawnText.of(one.sheet().apply(Sample.PRINTER.typeface()));

        assertThat(texts).hasSizeGreaterThan(one.names().size()).allMatch(DrawnText::isWhole);
        assertThat(texts).allMatch(text -> text.font().canDisplayUpTo(text.text()) == -1);
        assertThat(overlaps(texts)).isEmpty();
        String all = withoutSpace(texts.stream().map(DrawnText::text).collect(Collectors.joining()));
        assertThat(one.names()).allSatisfy(name -> assertThat(all).contains(withoutSpace(name)));
        assertThat(all).contains(withoutSpace(Sample.CAPTION.title()), withoutSpace(Sample.CAPTION.footnote()));
    }

    static List<Case> totals() {
        List<Case> cases = new ArrayList<>();
        for (long size : SIZES) {
            for (int rows : ROWS) {
                TotalsChart chart =
                        new TotalsChart(Sample.CAPTION, bars(rows, size), Optional.empty(), List.of(), Sample.WORDS);
                cases.add(new Case("totals of " + rows + " around " + size, chart::sheet, Sample.names(rows)));
            }
        }
        TotalsChart.Rest rest = new TotalsChart.Rest(
                "其余 1,199 所", new Interval(900, 3_000), new Quartiles(1_000, 1_500.5, 2_000), "中位数 1,500");
        TotalsChart large =
                new TotalsChart(Sample.CAPTION, bars(20, 4_000), Optional.of(rest), bars(20, 80), Sample.WORDS);
        cases.add(new Case("totals of a large group", large::sheet, List.of("其余 1,199 所", "中位数 1,500")));
        return cases;
    }

    static List<Case> mixes() {
        List<Case> cases = new ArrayList<>();
        for (long size : SIZES) {
            for (int rows : ROWS) {
                List<ChannelMixChart.Mix> mixes = IntStream.range(0, rows)
                        .mapToObj(i -> new ChannelMixChart.Mix(Sample.name(i), parts(i, size), "≥" + size))
                        .toList();
                ChannelMixChart chart = new ChannelMixChart(Sample.CAPTION, mixes, Sample.GROUPS, Sample.WORDS);
                cases.add(new Case("mix of " + rows + " around " + size, chart::sheet, Sample.names(rows)));
            }
        }
        return cases;
    }

    static List<Case> changes() {
        List<Case> cases = new ArrayList<>();
        for (String largest : List.of("0.00", "-0.01", "0.03", "-100.00", "12.34", "300.00", "99999999900.00")) {
            for (int rows : ROWS) {
                List<ChangeChart.Change> changes = IntStream.range(0, rows)
                        .mapToObj(i -> new ChangeChart.Change(
                                Sample.name(i),
                                i % 3 == 1 ? new BigDecimal("-20.00") : new BigDecimal(largest),
                                i % 2 == 0))
                        .toList();
                ChangeChart chart = new ChangeChart(Sample.CAPTION, changes, Sample.WORDS);
                cases.add(new Case("change of " + rows + " to " + largest, chart::sheet, Sample.names(rows)));
            }
        }
        return cases;
    }

    static List<Case> trends() {
        List<Case> cases = new ArrayList<>();
        for (long size : List.of(0L, 4_000L, 999_999_999L)) {
            for (int years : List.of(1, 2, 9, 23)) {
                for (int series : List.of(1, 7, 40)) {
                    TrendChart chart = new TrendChart(
                            Sample.CAPTION, lines(series, years, size), median(years, size), Sample.WORDS);
                    String name = "trend of " + series + " over " + years + " years around " + size;
                    cases.add(new Case(name, chart::sheet, Sample.names(series)));
                }
            }
        }
        return cases;
    }

    static List<Case> coverage() {
        List<Case> cases = new ArrayList<>();
        for (int years : YEARS) {
            for (int rows : ROWS) {
                List<CoverageChart.History> histories = IntStream.range(0, rows)
                        .mapToObj(i -> new CoverageChart.History(Sample.name(i), states(i, years)))
                        .toList();
                CoverageChart chart = new CoverageChart(Sample.CAPTION, histories, Sample.STATES);
                cases.add(new Case("coverage of " + rows + " over " + years, chart::sheet, Sample.names(rows)));
            }
            CoverageCountsChart counts = new CoverageCountsChart(Sample.CAPTION, counts(years), Sample.STATES);
            cases.add(new Case("coverage counts over " + years, counts::sheet, List.of("2009-2010")));
        }
        return cases;
    }

    private static List<TotalsChart.Bar> bars(int rows, long size) {
        return IntStream.range(0, rows)
                .mapToObj(i -> new TotalsChart.Bar(Sample.name(i), Sample.any(i, size * (rows - i) / rows)))
                .toList();
    }

    private static Map<ChannelGroup, Total> parts(int row, long size) {
        Map<ChannelGroup, Total> parts = new EnumMap<>(ChannelGroup.class);
        for (ChannelGroup group : ChannelGroup.values()) {
            if ((group.ordinal() + row) % 3 != 0) {
                parts.put(group, Sample.any(row + group.ordinal(), size / (1 + group.ordinal())));
            }
        }
        return parts;
    }

    private static List<TrendChart.Series> lines(int series, int years, long size) {
        return IntStream.range(0, series)
                .mapToObj(i -> new TrendChart.Series(Sample.name(i), points(i, years, size)))
                .toList();
    }

    /** With a gap, with breaks, some ending early. */
    private static List<TrendChart.Point> points(int series, int years, long size) {
        return IntStream.range(0, years)
                .filter(i -> i == 0 || i % 6 != 3 && (series % 3 != 1 || i < years - 1))
                .mapToObj(i -> new TrendChart.Point(
                        Sample.year(2009 + i), Sample.any(series + i, size * (1 + i) / years), (series + i) % 5 == 0))
                .toList();
    }

    private static SortedMap<AcademicYear, Double> median(int years, long size) {
        SortedMap<AcademicYear, Double> median = new TreeMap<>();
        IntStream.range(0, years).forEach(i -> median.put(Sample.year(2009 + i), size * 0.75));
        return median;
    }

    private static Map<AcademicYear, Coverage.State> states(int row, int years) {
        Map<AcademicYear, Coverage.State> states = new TreeMap<>();
        for (int i = 0; i < years; i++) {
            states.put(Sample.year(2009 + i), Coverage.State.values()[(row + i) % Coverage.State.values().length]);
        }
        return states;
    }

    private static SortedMap<AcademicYear, Map<Coverage.State, Integer>> counts(int years) {
        SortedMap<AcademicYear, Map<Coverage.State, Integer>> counts = new TreeMap<>();
        IntStream.range(0, years)
                .forEach(i -> counts.put(
                        Sample.year(2009 + i), Map.of(Coverage.State.ON_TIME, 2_900 - i, Coverage.State.LATE, 40 * i)));
        return counts;
    }

    private static List<String> overlaps(List<DrawnText> texts) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (DrawnText other : texts.subList(i + 1, texts.size())) {
                if (texts.get(i).overlaps(other)) {
                    overlaps.add(texts.get(i).text() + " and " + other.text());
                }
            }
        }
        return overlaps;
    }

    private static String withoutSpace(String text) {
        return text.replace(" ", "");
    }
}
