package io.github.disclosurecompare.cli.demo;

import io.github.disclosurecompare.domain.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * A fictional data folder: a province whose reports give every table and chart something to show.
 *
 * @param institutions 1 to {@value #MOST_INSTITUTIONS}
 * @param years how many academic years up to 2023-2024, 1 to {@value #MOST_YEARS}
 * @param seed which of all such provinces
 */
public record Demo(int institutions, int years, long seed) {
    public static final int MOST_INSTITUTIONS = 5000;
    public static final int MOST_YEARS = 15;

    private static final Path ROSTER = Path.of("reference", "institutions.csv");
    private static final Path UNDERGRADUATE = Path.of("records", "demo-undergraduate.csv");
    private static final Path VOCATIONAL = Path.of("records", "demo-vocational.jsonl");

    /** @throws IllegalArgumentException if there are too few or too many of either */
    public Demo {
        check("institutions", institutions, MOST_INSTITUTIONS);
        check("years", years, MOST_YEARS);
    }

    /**
     * What was written.
     *
     * @param units departments that report for themselves, inside the institutions
     * @param reports of institutions and units
     * @param files relative to the folder
     */
    public record Written(int institutions, int units, int reports, long figures, List<Path> files) {}

    /**
     * Writes the roster and the records, and nothing over a file that is there.
     *
     * @param folder the data folder; made where it is not there yet
     * @throws IllegalArgumentException if one of the files exists
     */
    public Written writeTo(Path folder) throws IOException {
        DemoProvince province = DemoProvince.of(institutions, years, seed);
        List<Path> files = province.institutions().stream().anyMatch(DemoInstitution::isVocational)
                ? List.of(ROSTER, UNDERGRADUATE, VOCATIONAL)
                : List.of(ROSTER, UNDERGRADUATE);
        makeRoomFor(files, folder);
        DemoRoster.write(province.institutions(), folder.resolve(ROSTER));
        Tally tally = new Tally(0, 0);
        try (DemoRecords records = new DemoCsv(folder.resolve(UNDERGRADUATE))) {
            tally = tally.plus(write(province, false, records));
        }
        if (files.contains(VOCATIONAL)) {
            try (DemoRecords records = new DemoJsonLines(folder.resolve(VOCATIONAL))) {
                tally = tally.plus(write(province, true, records));
            }
        }
        int units = province.institutions().stream()
                .mapToInt(one -> one.units().size())
                .sum();
        return new Written(institutions, units, tally.reports, tally.figures, files);
    }

    private record Tally(int reports, long figures) {
        Tally plus(Tally other) {
            return new Tally(reports + other.reports, figures + other.figures);
        }
    }

    private static Tally write(DemoProvince province, boolean isVocational, DemoRecords records) throws IOException {
        Tally tally = new Tally(0, 0);
        for (int i = 0; i < province.institutions().size(); i++) {
            if (province.institutions().get(i).isVocational() == isVocational) {
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
