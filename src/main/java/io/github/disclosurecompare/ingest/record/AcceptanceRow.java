package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Acceptance;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of {@code accepted-findings.csv}. */
final class AcceptanceRow implements DecisionSheet.Row<Acceptance> {
    static final DecisionSheet.Columns COLUMNS =
            new DecisionSheet.Columns(Set.of("fingerprint", "reason", "by", "on"), List.of("fingerprint"));
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    private final CellValues values = new CellValues();

    @Override
    public Acceptance read(DecisionCells cells) throws BadCell {
        String fingerprint = cells.get("fingerprint").toLowerCase(Locale.ROOT);
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new BadCell(
                    "fingerprint",
                    cells.get("fingerprint"),
                    "not 16 hex digits; copy the fingerprint from findings.csv, into a column that is formatted as text");
        }
        return new Acceptance(fingerprint, cells.decision(values));
    }

    @Override
    public Object subject(Acceptance acceptance) {
        return acceptance.fingerprint();
    }
}
