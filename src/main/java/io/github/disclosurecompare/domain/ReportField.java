package io.github.disclosurecompare.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a report besides its figures can be corrected, each written as in the table of reports; unknown is empty. */
public enum ReportField implements Coded {
    PERIOD_FROM(
            report -> day(report.dates().from()),
            (report, now) ->
                    report.with(new ReportDates(day(now), report.dates().to(), issued(report), published(report)))),
    PERIOD_TO(
            report -> day(report.dates().to()),
            (report, now) ->
                    report.with(new ReportDates(report.dates().from(), day(now), issued(report), published(report)))),
    ISSUED(
            report -> day(issued(report)),
            (report, now) -> report.with(
                    new ReportDates(report.dates().from(), report.dates().to(), day(now), published(report)))),
    PUBLISHED(
            report -> day(published(report)),
            (report, now) -> report.with(
                    new ReportDates(report.dates().from(), report.dates().to(), issued(report), day(now)))),
    SECTIONS(
            report -> report.sections().stream()
                    .flatMap(Collection::stream)
                    .map(Section::code)
                    .collect(Collectors.joining("|")),
            (report, now) -> report.with(sections(now)));

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Function<Report, String> reader;
    private final BiFunction<Report, String, Report> writer;

    ReportField(Function<Report, String> reader, BiFunction<Report, String, Report> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    String of(Report report) {
        return reader.apply(report);
    }

    Report with(Report report, String now) {
        return writer.apply(report, now);
    }

    private static Optional<LocalDate> issued(Report report) {
        return report.dates().issued();
    }

    private static Optional<LocalDate> published(Report report) {
        return report.dates().published();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private static Optional<Set<Section>> sections(String codes) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        Stream.of(codes.split("\\|"))
                .forEach(code -> Coded.find(Section.class, code).ifPresent(sections::add));
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections);
    }
}
