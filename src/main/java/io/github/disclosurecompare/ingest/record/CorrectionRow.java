package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.FigureField;
import io.github.disclosurecompare.domain.FigureKey;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportField;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of {@code corrections.csv}. */
final class CorrectionRow implements DecisionSheet.Row<Correction> {
    static final DecisionSheet.Columns COLUMNS = new DecisionSheet.Columns(
            Set.of(
                    "institution_code",
                    "unit",
                    "academic_year",
                    "metric",
                    "channels",
                    "category",
                    "role",
                    "field",
                    "expected",
                    "new",
                    "reason",
                    "by",
                    "on"),
            List.of("institution_code", "academic_year", "field", "expected", "new"));

    private final CellValues values = new CellValues();
    private final FieldCells fields = new FieldCells(values);
    private final InstitutionMatcher institutions;

    CorrectionRow(InstitutionRegistry registry) {
        institutions = new InstitutionMatcher(registry);
    }

    @Override
    public Correction read(DecisionCells cells) throws BadCell {
        ReportKey key = new ReportKey(who(cells), values.year("academic_year", cells.get("academic_year")));
        Optional<FigureKey> figure = figure(cells);
        String field = field(figure.isPresent(), cells.get("field"));
        Correction correction = new Correction(
                key,
                figure,
                field,
                fields.canonical(field, "expected", cells.get("expected")),
                fields.canonical(field, "new", cells.get("new")),
                cells.decision(values));
        if (correction.expected().equals(correction.replacement())) {
            throw new BadCell("new", cells.get("new"), "the same as expected; a correction must change something");
        }
        return correction;
    }

    @Override
    public Object subject(Correction correction) {
        return correction.withoutOutcome();
    }

    /** An institution without a code is known by its name alone. */
    private ReportingUnit who(DecisionCells cells) throws BadCell {
        String code = cells.get("institution_code");
        boolean isName = code.codePoints().anyMatch(Character::isIdeographic);
        try {
            return institutions.match(isName ? "" : code, isName ? code : "", cells.get("unit"));
        } catch (BadCell bad) {
            throw bad.column().equals(Column.INSTITUTION.code()) ? bad.in("institution_code") : bad;
        }
    }

    private Optional<FigureKey> figure(DecisionCells cells) throws BadCell {
        String metric = cells.get("metric");
        if (metric.isEmpty()) {
            for (String column : List.of("channels", "category", "role")) {
                if (!cells.get(column).isEmpty()) {
                    throw new BadCell("metric", "", "empty, but " + column + " is not; name the metric of the figure");
                }
            }
            return Optional.empty();
        }
        Optional<Role> role =
                cells.get("role").isEmpty() ? Optional.empty() : Optional.of(values.role("role", cells.get("role")));
        return Optional.of(new FigureKey(
                values.metric("metric", metric),
                values.channels("channels", cells.get("channels")),
                values.category("category", cells.get("category")),
                role));
    }

    private static String field(boolean isOfFigure, String cell) throws BadCell {
        Coded[] fields = isOfFigure ? FigureField.values() : ReportField.values();
        List<String> codes = Stream.of(fields).map(Coded::code).toList();
        if (!codes.contains(cell)) {
            throw new BadCell(
                    "field",
                    cell,
                    (isOfFigure ? "not a field of a figure" : "not a field of a report")
                            + "; write one of " + codes.stream().collect(Collectors.joining(", "))
                            + (isOfFigure ? "" : ", or name the metric of a figure"));
        }
        return cell;
    }
}
