package io.github.disclosurecompare.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which reports a publication has, so that a folder that was emptied by mistake does not empty the publication. */
final class PublishedKeys {
    private static final double MOST_LOST = 0.1;

    private final Set<String> keys = new HashSet<>();

    static Set<String> of(YearView view) {
        Set<String> keys = new HashSet<>();
        for (ReportRow row : view.reports()) {
            ReportingUnit who = row.report().reportingUnit();
            keys.add(key(who.code(), who.institution(), who.unit(), view.year().toString()));
        }
        return keys;
    }

    void add(Set<String> more) {
        keys.addAll(more);
    }

    /** @throws LossException if more than a tenth of the reports of the last publication would be gone */
    void refuseLoss(Generations generations) throws IOException {
        Optional<Path> last = generations.findCurrent().map(folder -> folder.resolve("data/reports.csv"));
        if (last.isEmpty() || !Files.exists(last.get())) {
            return;
        }
        Set<String> before = new HashSet<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(last.get())) {
            rows.stream()
                    .skip(1)
                    .forEach(
                            row -> before.add(key(row.getField(0), row.getField(1), row.getField(2), row.getField(3))));
        }
        long lost = before.stream().filter(key -> !keys.contains(key)).count();
        if (lost > MOST_LOST * before.size()) {
            throw new LossException(
                    "%d of the %d reports of the last publication would be gone; if that is meant, run with --accept-loss"
                            .formatted(lost, before.size()));
        }
    }

    private static String key(String code, String institution, String unit, String year) {
        return (code.isEmpty() ? institution : code) + "\n" + unit + "\n" + year;
    }
}
