package io.github.disclosurecompare.ingest.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code institutions.csv} in the layout of the Ministry's own list. */
public final class RegistryReader {
    private static final String CODE = "学校标识码";
    private static final String NAME = "学校名称";
    private static final String AUTHORITY = "主管部门";
    private static final String LEVEL = "办学层次";
    private static final String FORMER_NAMES = "曾用名";
    private static final String FIRST_YEAR = "启用学年";
    private static final String LAST_YEAR = "停用学年";
    private static final int CODE_LENGTH = 10;

    private RegistryReader() {}

    /**
     * The institutions of a data folder; none where it has no list.
     *
     * @throws IllegalArgumentException naming file, line and what to do, if the list cannot be relied upon: a wrong
     *     roster would accuse institutions, so nothing is guessed
     */
    public static InstitutionRegistry read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return InstitutionRegistry.EMPTY;
        }
        List<Institution> institutions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Institution institution = institution(file, row);
                if (!codes.add(institution.code())) {
                    throw problem(file, row, CODE, institution.code(), "this code stands twice; keep one row");
                }
                institutions.add(institution);
            }
        }
        return new InstitutionRegistry(institutions);
    }

    private static Institution institution(Path file, NamedCsvRecord row) {
        String code = required(file, row, CODE);
        if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw problem(file, row, CODE, code, "not 10 digits; format the column as text and write all of them");
        }
        return new Institution(
                code,
                InstitutionRegistry.withoutSpace(required(file, row, NAME)),
                formerNames(row),
                optional(row, AUTHORITY),
                optional(row, LEVEL),
                new Tenure(year(file, row, FIRST_YEAR), year(file, row, LAST_YEAR)));
    }

    private static List<String> formerNames(NamedCsvRecord row) {
        return Stream.of(optional(row, FORMER_NAMES).split("\\|"))
                .map(InstitutionRegistry::withoutSpace)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<AcademicYear> year(Path file, NamedCsvRecord row, String column) {
        String written = optional(row, column);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(written));
        } catch (IllegalArgumentException e) {
            throw problem(file, row, column, written, e.getMessage());
        }
    }

    private static String optional(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static String required(Path file, NamedCsvRecord row, String column) {
        String cell = optional(row, column);
        if (cell.isEmpty()) {
            throw problem(file, row, column, "", "empty or missing, but required");
        }
        return cell;
    }

    private static IllegalArgumentException problem(
            Path file, NamedCsvRecord row, String column, String value, String reason) {
        return new IllegalArgumentException("%s, line %d, column %s, value '%s': %s"
                .formatted(file, row.getStartingLineNumber(), column, value, reason));
    }
}
