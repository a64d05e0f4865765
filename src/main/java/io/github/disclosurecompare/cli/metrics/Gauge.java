package io.github.disclosurecompare.cli.metrics;

import java.util.Locale;

/** What is told of runs. */
public enum Gauge {
    LAST_RUN_TIMESTAMP_SECONDS("When the last run ended."),
    LAST_RUN_EXIT_CODE("How the last run ended: 0 done, 3 done with rejects, else failed."),
    LAST_RUN_DURATION_SECONDS("How long the last run took."),
    LAST_SUCCESS_TIMESTAMP_SECONDS("When a run last ended well, with something new or nothing."),
    GENERATION("Number of the last publication that a run made."),
    REPORTS("Reports that count in it."),
    FIGURES("Figures in it."),
    FILES("Files of it."),
    REJECTED("Pieces of input that were rejected."),
    FINDINGS("Findings in it, by code."),
    STEP_DURATION_SECONDS("How long each step of its run took.");

    private final String help;

    Gauge(String help) {
        this.help = help;
    }

    String fullName() {
        return "disclosure_" + name().toLowerCase(Locale.ROOT);
    }

    String header() {
        return "# HELP %s %s%n# TYPE %s gauge%n"
                .formatted(fullName(), help, fullName())
                .replace("\r", "");
    }
}
