package io.github.disclosurecompare.publish.year;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.table.InertCell;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Which reports a publication has, so that a folder that was emptied by mistake does not empty the publication. */
public final class PublishedKeys {
    private static final int PERCENT = 100;

    private final Set<String> keys = new HashSet<>();

    static Set<String> of(YearView view) {
        Set<String> keys = new HashSet<>();
        for (ReportRow row : view.reports()) {
            ReportingUnit who = row.report().reportingUnit();
            keys.add(key(who.code(), who.institution(), who.unit(), view.year().toString()));
        }
        return keys;
    }

    public void add(Set<String> more) {
        keys.addAll(more);
    }

    /**
     * @param last folder of the last publication
     * @param greatestLoss percent of its reports
     * @throws LossException if more of them would be gone
     */
    public void refuseLoss(Path last, int greatestLoss) throws IOException {
        Path reports = last.resolve("data/reports.csv");
        if (!Files.exists(reports)) {
            return;
        }
        Set<String> before = new HashSet<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(reports)) {
            rows.stream()
                    .skip(1)
                    .map(row -> row.getFields().stream().map(InertCell::text).toList())
                    .forEach(cells -> before.add(key(cells.get(0), cells.get(1), cells.get(2), cells.get(3))));
        }
        long lost = before.stream().filter(key -> !keys.contains(key)).count();
        if (PERCENT * lost > (long) greatestLoss * before.size()) {
            throw new LossException(
                    "%d of the %d reports of the last publication would be gone; if that is meant, run with --accept-loss"
                            .formatted(lost, before.size()));
        }
    }

    private static String key(String code, String institution, String unit, String year) {
        return (code.isEmpty() ? institution : code) + "\n" + unit + "\n" + year;
    }
}
