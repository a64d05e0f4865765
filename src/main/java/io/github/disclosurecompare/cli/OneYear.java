package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.publish.change.Basis;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether one year can be run again by itself: only beside a publication that a run of all years would make alike. */
record OneYear(AcademicYear year) {

    /**
     * @param published what the current publication was made of
     * @param now what one would be made of now
     * @throws SettingsException if the two differ in more than inputs and decisions
     */
    void refuseUnlike(Optional<Basis> published, Basis now) {
        Basis last = published.orElseThrow(() -> refusal("there is no publication yet"));
        if (!last.hasSameProgram(now)) {
            throw refusal("the last publication was made by " + last.program() + ", this is " + now.program());
        }
        if (!last.hasSameReference(now)) {
            throw refusal("the reference files are not those of the last publication");
        }
        if (!last.hasSameSettings(now)) {
            throw refusal("the settings are not those of the last publication");
        }
    }

    /**
     * @param taken what the store has taken up of each input
     * @throws SettingsException if that of the other years is not what was published
     */
    void refuseOther(Basis published, Map<String, String> taken) {
        if (!others(published.inputs().orElse(Map.of())).equals(others(taken))) {
            throw refusal("the store does not hold what was published of the other years");
        }
    }

    /** Without what was taken up of the year by itself, which is taken up anew. */
    private Map<String, String> others(Map<String, String> taken) {
        Map<String, String> others = new TreeMap<>();
        taken.forEach((path, checksums) -> {
            String left = checksums.replaceAll("\\+" + year + ":[0-9a-f]*", "");
            if (!left.isEmpty()) {
                others.put(path, left);
            }
        });
        return others;
    }

    private SettingsException refusal(String reason) {
        return new SettingsException(
                "--academic-year " + year + " is not possible: " + reason + "; run without it first");
    }
}
