package io.github.disclosurecompare.cli.demo;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes reports as texts and pages: a folder an institution, a file a year. */
final class DemoReports implements DemoRecords {
    private final Path folder;
    private final DemoRandom random;
    private final Wording wording = Wording.builtIn();
    /** Where the reports of each department stand, counted inside its institution. */
    private final Map<ReportingUnit, Path> places = new HashMap<>();

    private final Map<String, Integer> units = new HashMap<>();

    DemoReports(Path folder, DemoRandom random) {
        this.folder = folder;
        this.random = random;
    }

    @Override
    public void write(Report report) throws IOException {
        ReportingUnit who = report.reportingUnit();
        DemoRandom lasting =
                random.branch(Long.parseLong(who.code())).branch(who.unit().hashCode());
        Manner manner = Manner.of(who.isUnit(), lasting.branch(0));
        DemoRandom passing = lasting.branch(report.academicYear().startYear());
        Speech speech = new Speech(wording, words(report, manner, lasting.branch(1)), lasting.branch(2), passing);
        Path place = places.computeIfAbsent(who, this::place);
        Path file = place.resolve(report.academicYear() + manner.medium().ending());
        Files.createDirectories(place);
        Files.write(
                file,
                manner.medium().write(Composition.of(report, manner, speech)),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    /** Each file is closed when it is written. */
    @Override
    public void close() {}

    private Path place(ReportingUnit who) {
        Path own = folder.resolve(who.code());
        return who.isUnit() ? own.resolve("unit-" + units.merge(who.code(), 1, Integer::sum)) : own;
    }

    private static Map<String, String> words(Report report, Manner manner, DemoRandom lasting) {
        ReportingUnit who = report.reportingUnit();
        AcademicYear year = report.academicYear();
        ReportDates dates = report.dates();
        int end = year.startYear() + 1;
        return Map.of(
                "self", lasting.oneOf(self(who)),
                "parent", who.institution(),
                "name", who.institution() + who.unit(),
                "code", who.code(),
                "year", manner.year().formatted(year.startYear(), end),
                "end", String.valueOf(end),
                "from", Days.official(dates.from().orElseThrow()),
                "to", Days.official(dates.to().orElseThrow()));
    }

    private static List<String> self(ReportingUnit who) {
        if (!who.isUnit()) {
            return List.of("学校", "我校");
        }
        return who.unit().endsWith("学院") ? List.of("学院", "我院") : List.of("本单位", "本部门");
    }
}
