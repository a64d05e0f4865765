package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.YearOnYear;
import java.util.Optional;

/** How one total of a report compares with the year before and with its peers. */
record ScopeYear(Optional<YearOnYear> change, Optional<Standing> standing) {

    static ScopeYear of(YearOnYear change) {
        return new ScopeYear(Optional.of(change), Optional.empty());
    }

    static ScopeYear of(Standing standing) {
        return new ScopeYear(Optional.empty(), Optional.of(standing));
    }

    ScopeYear plus(ScopeYear other) {
        return new ScopeYear(change.or(other::change), standing.or(other::standing));
    }

    Optional<Standing.Rank> rank() {
        return standing.flatMap(Standing::rank);
    }
}
