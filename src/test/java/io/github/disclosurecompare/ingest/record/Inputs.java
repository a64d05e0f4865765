package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Tenure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads test inputs against a small registry. */
final class Inputs {
    static final InstitutionRegistry REGISTRY = new InstitutionRegistry(List.of(
            institution("4137012819", "山东科技职业学院"),
            institution("4137010433", "山东理工大学", "山东工程学院"),
            institution("4111010000", "示例整数大学")));

    private Inputs() {}

    static RecordReading read(String path, byte[] bytes) {
        try {
            return new RecordReader(REGISTRY).read(path, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RecordReading read(String path, String text) {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static RecordReading csv(String... lines) {
        return read("records/a.csv", String.join("\n", lines) + "\n");
    }

    static Report onlyReport(RecordReading reading) {
        if (!reading.rejects().isEmpty() || reading.reports().size() != 1) {
            throw new AssertionError("not one report: " + reading);
        }
        return reading.reports().get(0);
    }

    static Institution institution(String code, String name, String... formerNames) {
        return new Institution(code, name, List.of(formerNames), "山东省", "本科", Tenure.ALWAYS);
    }
}
