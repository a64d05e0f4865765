package io.github.disclosurecompare.publish.edition;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Tenure;
import java.util.List;
import java.util.stream.Stream;

/** From and up to when there was an institution, where it was not there in all of the published years. */
public final class TenureRemarks {
    private final Edition edition;

    public TenureRemarks(Edition edition) {
        this.edition = edition;
    }

    /** One remark each; none of what no registry knows. */
    public List<String> of(ReportingUnit who) {
        return edition.roster()
                .registry()
                .findByCode(who.code())
                .map(Institution::tenure)
                .map(this::of)
                .orElse(List.of());
    }

    private List<String> of(Tenure tenure) {
        Stream<String> first = tenure
                .first()
                .filter(year -> year.compareTo(edition.firstYear()) > 0)
                .map(year -> edition.messages().get("identity.first", year))
                .stream();
        Stream<String> last = tenure
                .last()
                .filter(year -> year.compareTo(edition.newestYear()) < 0)
                .map(year -> edition.messages().get("identity.last", year))
                .stream();
        return Stream.concat(first, last).toList();
    }
}
