package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which institution reported for which academic year, in the order given.
 *
 * @param words what the states mean
 */
public record CoverageChart(Caption caption, List<History> histories, Map<Coverage.State, String> words)
        implements Chart {

    /** One institution; a year for which nothing is known or asked of it is absent. */
    public record History(String name, Map<AcademicYear, Coverage.State> states) {}

    public CoverageChart {
        Names.check(histories.size());
        histories = List.copyOf(histories);
    }

    @Override
    public byte[] png(ChartPrinter printer) {
        return printer.print(sheet(printer.typeface()));
    }

    Sheet sheet(Typeface typeface) {
        return new Sheet(caption, typeface, legend(typeface), new CoverageRows(histories, typeface).plotting());
    }

    private List<Legend.Entry> legend(Typeface typeface) {
        return Arrays.stream(Coverage.State.values())
                .filter(state -> histories.stream().anyMatch(h -> h.states().containsValue(state)))
                .map(state -> Legend.entry(words, state, (g, box) -> StateSign.draw(g, box, state, typeface.heading())))
                .toList();
    }
}
