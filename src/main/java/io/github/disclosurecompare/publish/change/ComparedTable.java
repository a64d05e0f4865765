package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.Coded;
import java.util.List;
import java.util.Locale;

/** A table that is compared, and the columns by which a row is known again among those about the same report. */
public enum ComparedTable implements Coded {
    REPORTS("source"),
    FIGURES("metric", "channels", "category", "role", "measure"),
    CHANNEL_TOTALS("channel_group", "measure_family"),
    CATEGORY_TOTALS("category", "measure_family"),
    YEAR_ON_YEAR("channel_group"),
    STANDINGS("channel_group"),
    RECONCILIATIONS("channels"),
    APPLICATIONS,
    CHECKLIST("item"),
    FINDINGS("code", "fingerprint"),
    REJECTS("source", "column", "value");

    private static final int REPORT_COLUMNS = 4;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final List<String> identity;

    ComparedTable(String... identity) {
        this.identity = List.of(identity);
    }

    /** The name of its file, without the ending. */
    @Override
    public String code() {
        return code;
    }

    /** The columns by which a row is known again. */
    public List<String> identity() {
        return identity;
    }

    /** How many columns at the beginning say what a row is about: which report, or which input. */
    int subjectColumns() {
        return this == REJECTS ? 1 : REPORT_COLUMNS;
    }
}
