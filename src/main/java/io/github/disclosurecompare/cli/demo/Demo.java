package io.github.disclosurecompare.cli.demo;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.defect.AnswerKey;
import io.github.disclosurecompare.cli.demo.defect.CleanRecords;
import io.github.disclosurecompare.cli.demo.defect.DefectPlanter;
import io.github.disclosurecompare.cli.demo.province.DemoInstitution;
import io.github.disclosurecompare.cli.demo.province.DemoProvince;
import io.github.disclosurecompare.cli.demo.province.Habits;
import io.github.disclosurecompare.cli.demo.raw.DemoCsv;
import io.github.disclosurecompare.cli.demo.raw.DemoJsonLines;
import io.github.disclosurecompare.cli.demo.raw.DemoRecords;
import io.github.disclosurecompare.cli.demo.raw.DemoReports;
import io.github.disclosurecompare.cli.demo.speech.Wording;
import io.github.disclosurecompare.domain.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fictional data folder: a province whose reports give every table and chart something to show.
 *
 * @param institutions 1 to {@value #MOST_INSTITUTIONS}
 * @param years how many academic years up to 2023-2024, 1 to {@value #MOST_YEARS}
 * @param seed which of all such provinces
 */
public record Demo(int institutions, int years, long seed, Contents contents) {
    public static final int MOST_INSTITUTIONS = 5000;
    public static final int MOST_YEARS = 15;

    private static final Path ROSTER = Path.of("reference", "institutions.csv");
    private static final Path KEY = Path.of("defects.csv");
    // Branches of chance that the province does not use.
    private static final int PROSE = 4;
    private static final int DEFECTS = 5;

    /** @throws IllegalArgumentException if there are too few or too many of either */
    public Demo {
        check("institutions", institutions, MOST_INSTITUTIONS);
        check("years", years, MOST_YEARS);
    }

    /** All of it as records. */
    public Demo(int institutions, int years, long seed) {
        this(institutions, years, seed, Contents.RECORDS);
    }

    /** What the folder holds. */
    public enum Contents {
        RECORDS,
        /**
         * Undergraduate institutions and their departments as raw reports: texts and pages that say what a record of them
         * would hold. Not those whose joint figures lap over others: of these only a record can tell that nothing is
         * counted twice. No report is given in both forms, for the record would take precedence.
         */
        REPORTS,
        /** The same of a province in which nothing goes wrong, but for what is planted and told in {@code defects.csv}. */
        DEFECTS
    }

    /**
     * What was written.
     *
     * @param units departments that report for themselves, inside the institutions
     * @param reports of institutions and units
     * @param files relative to the folder; the raw reports by the folder that they are in
     */
    public record Written(int institutions, int units, int reports, long figures, List<Path> files) {}

    /** The files that reports of one form go to. */
    private enum Form {
        UNDERGRADUATE(Path.of("records", "demo-undergraduate.csv")),
        VOCATIONAL(Path.of("records", "demo-vocational.jsonl")),
        RAW(Path.of("reports", "demo"));

        private final Path path;

        Form(Path path) {
            this.path = path;
        }
    }

    /**
     * Writes the roster and the reports, and nothing over a file that is there.
     *
     * @param folder the data folder; made where it is not there yet
     * @throws IllegalArgumentException if one of the files exists
     */
    public Written writeTo(Path folder) throws IOException {
        DemoProvince province = DemoProvince.of(institutions, years, seed, contents != Contents.DEFECTS);
        Set<Form> forms = EnumSet.noneOf(Form.class);
        province.institutions().forEach(one -> forms.add(form(one)));
        List<Path> files = Stream.of(
                        Stream.of(ROSTER),
                        Stream.of(KEY).filter(key -> contents == Contents.DEFECTS),
                        forms.stream().map(form -> form.path))
                .flatMap(paths -> paths)
                .toList();
        makeRoomFor(files, folder);
        DemoRoster.write(province.institutions(), folder.resolve(ROSTER));
        Tally tally =
                contents == Contents.DEFECTS ? writeDefects(province, forms, folder) : write(province, forms, folder);
        int units = province.institutions().stream()
                .mapToInt(one -> one.units().size())
                .sum();
        return new Written(institutions, units, tally.reports, tally.figures, files);
    }

    private Tally write(DemoProvince province, Set<Form> forms, Path folder) throws IOException {
        Tally tally = new Tally(0, 0);
        for (Form form : forms) {
            try (DemoRecords records = open(form, folder.resolve(form.path))) {
                tally = tally.plus(write(province, form, records));
            }
        }
        return tally;
    }

    private Tally writeDefects(DemoProvince province, Set<Form> forms, Path folder) throws IOException {
        DemoRandom random = new DemoRandom(seed);
        Tally tally = new Tally(0, 0);
        try (AnswerKey key = new AnswerKey(folder.resolve(KEY))) {
            for (Form form : forms) {
                Path path = folder.resolve(form.path);
                try (DemoRecords records = form == Form.RAW
                        ? new DefectPlanter(
                                new DemoReports(path, random.branch(PROSE), Wording.ofPromises()),
                                key,
                                random.branch(DEFECTS))
                        : new CleanRecords(open(form, path), key)) {
                    tally = tally.plus(write(province, form, records));
                }
            }
        }
        return tally;
    }

    private Form form(DemoInstitution one) {
        if (one.isVocational()) {
            return Form.VOCATIONAL;
        }
        return contents != Contents.RECORDS && !Habits.readOtherwise(one.self().habits())
                ? Form.RAW
                : Form.UNDERGRADUATE;
    }

    private DemoRecords open(Form form, Path path) throws IOException {
        return switch (form) {
            case UNDERGRADUATE -> new DemoCsv(path);
            case VOCATIONAL -> new DemoJsonLines(path);
            case RAW -> new DemoReports(path, new DemoRandom(seed).branch(PROSE), Wording.builtIn());
        };
    }

    private record Tally(int reports, long figures) {
        Tally plus(Tally other) {
            return new Tally(reports + other.reports, figures + other.figures);
        }
    }

    private Tally write(DemoProvince province, Form form, DemoRecords records) throws IOException {
        Tally tally = new Tally(0, 0);
        for (int i = 0; i < province.institutions().size(); i++) {
            if (form(province.institutions().get(i)) == form) {
                for (Report report : province.reports(i)) {
                    records.write(report);
                    tally = tally.plus(new Tally(1, report.figures().size()));
                }
            }
        }
        return tally;
    }

    private static void makeRoomFor(List<Path> files, Path folder) throws IOException {
        for (Path file : files) {
            if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new IllegalArgumentException("%s is there already; demo overwrites nothing, name an empty folder"
                        .formatted(folder.resolve(file)));
            }
        }
        for (Path file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
        }
    }

    private static void check(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s must be 1 to %d, not %d".formatted(what, most, number));
        }
    }
}
