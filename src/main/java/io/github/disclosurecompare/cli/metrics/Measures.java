package io.github.disclosurecompare.cli.metrics;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of gauges, each with its labels, in the form that Prometheus reads. */
public final class Measures {
    private final Map<Gauge, Map<String, String>> values = new EnumMap<>(Gauge.class);

    /** What a file says; lines that are not ours are left out. */
    static Measures parse(Iterable<String> lines) {
        Measures measures = new Measures();
        for (String line : lines) {
            int space = line.lastIndexOf(' ');
            String sample = line.substring(0, Math.max(0, space));
            for (Gauge gauge : Gauge.values()) {
                if (sample.equals(gauge.fullName()) || sample.startsWith(gauge.fullName() + "{")) {
                    measures.of(gauge).put(sample.substring(gauge.fullName().length()), line.substring(space + 1));
                }
            }
        }
        return measures;
    }

    public void put(Gauge gauge, double value) {
        of(gauge).put("", written(value));
    }

    public void put(Gauge gauge, String label, String labelled, double value) {
        of(gauge).put("{%s=\"%s\"}".formatted(label, labelled), written(value));
    }

    /** Puts all values of each gauge that others have in place of those that it has here. */
    void replace(Measures others) {
        values.putAll(others.values);
    }

    String print() {
        StringBuilder text = new StringBuilder();
        values.forEach((gauge, samples) -> {
            text.append(gauge.header());
            samples.forEach((labels, value) -> text.append(gauge.fullName())
                    .append(labels)
                    .append(' ')
                    .append(value)
                    .append('\n'));
        });
        return text.toString();
    }

    private Map<String, String> of(Gauge gauge) {
        return values.computeIfAbsent(gauge, g -> new LinkedHashMap<>());
    }

    private static String written(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
