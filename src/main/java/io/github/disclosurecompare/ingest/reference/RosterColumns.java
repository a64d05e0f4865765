package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.ingest.record.BadCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the list of institutions, wherever they stand; what is in others is not read. */
final class RosterColumns {
    static final String CODE = "学校标识码";
    private static final String NAME = "学校名称";
    private static final String AUTHORITY = "主管部门";
    private static final String LEVEL = "办学层次";
    private static final String FORMER_NAMES = "曾用名";
    private static final String FIRST_YEAR = "启用学年";
    private static final String LAST_YEAR = "停用学年";
    private static final int CODE_LENGTH = 10;

    private final Map<String, Integer> places = new HashMap<>();
    private final int width;

    /** @throws BadCell if a header comes twice or a required one is missing */
    RosterColumns(String[] headers) throws BadCell {
        width = headers.length;
        for (int place = 0; place < width; place++) {
            String header = headers[place];
            if (!header.isEmpty() && places.put(header, place) != null) {
                throw new BadCell(header, header, "this column comes twice; keep one of them");
            }
        }
        for (String required : List.of(CODE, NAME)) {
            if (!places.containsKey(required)) {
                throw new BadCell(required, "", "required column is missing; add it to the header row");
            }
        }
    }

    int width() {
        return width;
    }

    /** @param cells at least as many as there are headers */
    Institution institution(String[] cells) throws BadCell {
        String code = required(CODE, cells);
        if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadCell(CODE, code, "not 10 digits; format the column as text and write all of them");
        }
        return new Institution(
                code,
                InstitutionRegistry.withoutSpace(required(NAME, cells)),
                formerNames(cells),
                optional(AUTHORITY, cells),
                optional(LEVEL, cells),
                new Tenure(year(FIRST_YEAR, cells), year(LAST_YEAR, cells)));
    }

    private List<String> formerNames(String[] cells) {
        return Stream.of(optional(FORMER_NAMES, cells).split("\\|"))
                .map(InstitutionRegistry::withoutSpace)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<AcademicYear> year(String column, String[] cells) throws BadCell {
        String written = optional(column, cells);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(written));
        } catch (IllegalArgumentException e) {
            throw new BadCell(column, written, e.getMessage());
        }
    }

    private String optional(String column, String[] cells) {
        Integer place = places.get(column);
        return place == null ? "" : cells[place];
    }

    private String required(String column, String[] cells) throws BadCell {
        String cell = optional(column, cells);
        if (cell.isEmpty()) {
            throw new BadCell(column, "", "empty, but required");
        }
        return cell;
    }
}
