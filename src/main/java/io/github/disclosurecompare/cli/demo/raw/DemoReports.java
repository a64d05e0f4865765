package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Days;
import io.github.disclosurecompare.cli.demo.speech.Wording;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes reports as texts and pages: a folder an institution, a file a year. */
public final class DemoReports implements DemoRecords {
    private final Path folder;
    private final DemoRandom random;
    private final Wording wording;
    /** Where the reports of each department stand, counted inside its institution. */
    private final Map<ReportingUnit, Path> places = new HashMap<>();

    private final Map<String, Integer> units = new HashMap<>();

    public DemoReports(Path folder, DemoRandom random, Wording wording) {
        this.folder = folder;
        this.random = random;
        this.wording = wording;
    }

    @Override
    public void write(Report report) throws IOException {
        write(report, compose(report));
    }

    public void write(Report report, RawReport raw) throws IOException {
        ReportingUnit who = report.reportingUnit();
        Medium medium = manner(lasting(who), who).medium();
        Path place = places.computeIfAbsent(who, this::place);
        Files.createDirectories(place);
        Files.write(
                place.resolve(report.academicYear() + medium.ending()),
                medium.write(raw),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    public RawReport compose(Report report) {
        return compose(report, report.key());
    }

    /** @param words the report whose words are used */
    public RawReport compose(Report report, ReportKey words) {
        DemoRandom lasting = lasting(words.reportingUnit());
        Manner manner = manner(lasting, words.reportingUnit());
        DemoRandom passing = lasting.branch(words.academicYear().startYear());
        Speech speech = new Speech(wording, words(report, manner, lasting.branch(1)), lasting.branch(2), passing);
        return Composition.of(report, manner, speech);
    }

    private DemoRandom lasting(ReportingUnit who) {
        return random.branch(Long.parseLong(who.code())).branch(who.unit().hashCode());
    }

    private static Manner manner(DemoRandom lasting, ReportingUnit who) {
        return Manner.of(who.isUnit(), lasting.branch(0));
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
