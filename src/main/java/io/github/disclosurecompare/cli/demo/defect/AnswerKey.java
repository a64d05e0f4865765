package io.github.disclosurecompare.cli.demo.defect;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Role;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes which findings a perfect set of rules makes of the defects that were planted. */
public final class AnswerKey implements Closeable {
    private final CsvWriter csv;
    private final Map<ReportingUnit, Channels> latest = new HashMap<>();

    public AnswerKey(Path file) throws IOException {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        csv.writeRecord("institution_code", "institution", "unit", "academic_year", "defect", "code", "copied_from");
    }

    /** The channels of a year whose items are counted. */
    private record Channels(AcademicYear year, Set<ChannelSet> sets) {}

    /** @param code of the finding that is to be made, with its detail */
    void expect(ReportKey key, Defect defect, String code, String copiedFrom) {
        ReportingUnit who = key.reportingUnit();
        csv.writeRecord(
                who.code(),
                who.institution(),
                who.unit(),
                key.academicYear().toString(),
                defect.code(),
                code,
                copiedFrom);
    }

    /** Notes a channel that has come up by itself. Reports are to be looked at before they get a defect, year by year. */
    void look(Report clean) {
        Channels channels = new Channels(
                clean.academicYear(),
                clean.figures().stream()
                        .filter(AnswerKey::isPartInItems)
                        .map(Figure::channels)
                        .collect(Collectors.toSet()));
        Channels before = latest.put(clean.reportingUnit(), channels);
        if (before != null
                && before.year.equals(clean.academicYear().previous())
                && !before.sets.equals(channels.sets)) {
            expect(clean.key(), Defect.NEW_CHANNEL, "scope_changed", "");
        }
    }

    static boolean isPartInItems(Figure figure) {
        return figure.metric() == Metric.DISCLOSED
                && figure.role() == Role.PART
                && figure.family().equals(Optional.of(MeasureFamily.ITEMS));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
