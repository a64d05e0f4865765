package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of figures of a wide sheet, and what its header says that they count.
 *
 * @param place of the column, 0 = first
 */
record FigureColumn(int place, String header, Metric metric, Role role, ChannelSet channels, String measure) {
    private static final String ITEM = "条";
    private static final Pattern WITH_MEASURE = Pattern.compile("(.+)\\(([^()]+)\\)");
    private static final Set<Metric> CONTEXT =
            EnumSet.of(Metric.FOLLOWERS, Metric.VIEWS, Metric.COPIES_DISTRIBUTED, Metric.TRAININGS);

    /** A column headed by a phrase for channels or the name of a metric, with or without its measure in brackets. */
    static Optional<FigureColumn> find(int place, String header, CellValues values) {
        String words = Spellings.normal(header);
        Optional<FigureColumn> plain = find(place, header, words, "", values);
        Matcher bracketed = WITH_MEASURE.matcher(words);
        return plain.isPresent() || !bracketed.matches()
                ? plain
                : find(place, header, bracketed.group(1), bracketed.group(2), values);
    }

    private static Optional<FigureColumn> find(
            int place, String header, String words, String measure, CellValues values) {
        Optional<FigureColumn> ofMetric = values.findMetric(words)
                .map(metric -> new FigureColumn(
                        place, header, metric, roleOf(metric), ChannelSet.NONE, measureOf(metric, measure)));
        return ofMetric.or(() -> values.findPhrase(words)
                .map(channels -> new FigureColumn(
                        place, header, Metric.DISCLOSED, Role.PART, channels, measureOf(Metric.DISCLOSED, measure))));
    }

    private static Role roleOf(Metric metric) {
        if (metric == Metric.DISCLOSED_TOTAL) {
            return Role.TOTAL;
        }
        return CONTEXT.contains(metric) ? Role.CONTEXT : Role.PART;
    }

    /** Disclosures are counted in 条 unless the header says otherwise; followers and the like in what it says. */
    private static String measureOf(Metric metric, String written) {
        if (metric.countsCases() || metric == Metric.CHECKLIST_NOT_APPLICABLE) {
            return "";
        }
        boolean isDisclosure = metric == Metric.DISCLOSED || metric == Metric.DISCLOSED_TOTAL;
        return written.isEmpty() && isDisclosure ? ITEM : MeasureWord.of(written);
    }
}
