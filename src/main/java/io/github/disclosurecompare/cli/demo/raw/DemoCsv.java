package io.github.disclosurecompare.cli.demo.raw;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes reports as records in long form: a row a figure. */
public final class DemoCsv implements DemoRecords {
    private final CsvWriter csv;

    public DemoCsv(Path file) throws IOException {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        csv.writeRecord(
                "institution_code",
                "institution",
                "unit",
                "academic_year",
                "metric",
                "channels",
                "category",
                "value",
                "qualifier",
                "measure",
                "role",
                "quote",
                "issued",
                "source",
                "published",
                "period_from",
                "period_to",
                "sections");
    }

    @Override
    public void write(Report report) {
        report.figures().forEach(figure -> write(report, figure));
    }

    private void write(Report report, Figure figure) {
        ReportingUnit who = report.reportingUnit();
        csv.writeRecord(
                who.code(),
                who.institution(),
                who.unit(),
                report.academicYear().toString(),
                figure.metric().code(),
                figure.channels().code(),
                figure.category().map(Category::code).orElse(""),
                String.valueOf(figure.quantity().value()),
                figure.quantity().qualifier().code(),
                figure.measure(),
                figure.role().code(),
                figure.evidence().quote(),
                written(report.dates().issued()),
                report.provenance().source(),
                written(report.dates().published()),
                written(report.dates().from()),
                written(report.dates().to()),
                codes(report.sections()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String codes(Optional<Set<Section>> sections) {
        return sections.stream().flatMap(Collection::stream).map(Coded::code).collect(Collectors.joining("|"));
    }
}
