package io.github.disclosurecompare.domain;

import java.util.Optional;

/**
 * One number of a report.
 *
 * @param measure the measure word as written; empty where none was
 * @param category empty unless the role is {@link Role#CATEGORY}
 */
public record Figure(
        Metric metric,
        Quantity quantity,
        String measure,
        ChannelSet channels,
        Optional<Category> category,
        Role role,
        Evidence evidence) {

    /** What it may be added to. Whatever is counted in banners alone is an object, whichever word counts it. */
    public Optional<MeasureFamily> family() {
        return channels.equals(BANNER) ? Optional.of(MeasureFamily.OBJECTS) : MeasureFamily.find(measure);
    }

    public Interval interval() {
        return quantity.interval(evidence.quote());
    }

    /** What it says, whatever words say it: two records with the same figures are one report. */
    public Figure withoutEvidence() {
        return new Figure(metric, quantity, measure, channels, category, role, Evidence.NONE);
    }

    /** Whether it is to be held against parts: the report's grand total, or a smaller one. */
    public boolean isStatedTotal() {
        return metric == Metric.DISCLOSED_TOTAL || is(Metric.DISCLOSED, Role.TOTAL);
    }

    boolean is(Metric wanted, Role role) {
        return metric == wanted && this.role == role;
    }

    private static final ChannelSet BANNER = ChannelSet.of(Channel.BANNER);
}
