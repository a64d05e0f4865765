package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.Section;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a row says about its report besides the figure. */
record RecordHeader(ReportDates dates, Optional<Set<Section>> sections) {
    static final RecordHeader EMPTY = new RecordHeader(ReportDates.UNKNOWN, Optional.empty());

    /** This header, with what it leaves open taken from another. */
    RecordHeader or(RecordHeader other) {
        return other.equals(this)
                ? this
                : new RecordHeader(
                        new ReportDates(
                                dates.from().or(other.dates::from),
                                dates.to().or(other.dates::to),
                                dates.issued().or(other.dates::issued),
                                dates.published().or(other.dates::published)),
                        sections.or(other::sections));
    }

    /** @throws BadCell if it says otherwise than an earlier row of the same record */
    void agreeWith(RecordHeader earlier) throws BadCell {
        if (this == earlier) {
            return;
        }
        agree(Column.ISSUED, dates.issued(), earlier.dates.issued());
        agree(Column.PUBLISHED, dates.published(), earlier.dates.published());
        agree(Column.PERIOD_FROM, dates.from(), earlier.dates.from());
        agree(Column.PERIOD_TO, dates.to(), earlier.dates.to());
        if (sections.isPresent() && earlier.sections.isPresent() && !sections.equals(earlier.sections)) {
            throw new BadCell(Column.SECTIONS.code(), "", "an earlier row of this record names other sections");
        }
    }

    private static void agree(Column column, Optional<LocalDate> here, Optional<LocalDate> earlier) throws BadCell {
        if (here.isPresent() && earlier.isPresent() && !here.equals(earlier)) {
            throw new BadCell(
                    column.code(),
                    here.get().toString(),
                    "an earlier row of this record says " + earlier.get() + "; a report has one such date");
        }
    }
}
