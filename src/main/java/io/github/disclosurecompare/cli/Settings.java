package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.publish.GateLimits;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All settings of a command, checked. */
record Settings(
        Path data, Path out, String db, Reach reach, PeerGrouping peerGroup, Locale locale, Presentation presentation) {
    static final String PREFIX = "disclosure";

    /**
     * What a run takes up.
     *
     * @param full whether to read every input again, changed or not
     */
    record Reach(boolean full, Optional<AcademicYear> academicYear) {}

    /**
     * How a run speaks, and what it dares.
     *
     * @param metricsFile what a monitor reads; empty where there is none
     */
    record Presentation(
            boolean quiet, boolean acceptLoss, GateLimits gate, OutputFormat format, Optional<Path> metricsFile) {}

    OutputFormat format() {
        return presentation.format();
    }

    Optional<Path> metricsFile() {
        return presentation.metricsFile();
    }

    boolean quiet() {
        return presentation.quiet();
    }

    boolean full() {
        return reach.full();
    }

    Optional<AcademicYear> academicYear() {
        return reach.academicYear();
    }

    /** As properties for the rooms. */
    Map<String, Object> asProperties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("disclosure.out", out.toString());
        properties.put("disclosure.full", full());
        properties.put(
                "disclosure.academic-year",
                academicYear().map(AcademicYear::toString).orElse(""));
        properties.put("disclosure.peer-group", peerGroup.code());
        properties.put("disclosure.locale", locale.toLanguageTag());
        properties.put("disclosure.accept-loss", presentation.acceptLoss());
        GateLimits gate = presentation.gate();
        properties.put("disclosure.gate.least-reports", gate.leastReports());
        properties.put("disclosure.gate.greatest-loss", gate.greatestLoss());
        properties.put("disclosure.gate.greatest-drop", gate.greatestDrop());
        properties.put("disclosure.gate.least-placed", gate.leastPlaced());
        return properties;
    }
}
