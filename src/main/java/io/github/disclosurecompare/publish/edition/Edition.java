package io.github.disclosurecompare.publish.edition;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What every page and chart of a publication shares. */
public record Edition(
        Messages messages, PeerGrouping grouping, Roster roster, Requirements requirements, AcceptedFindings accepted) {
    private static final Chunks BYTE_ORDER_MARK = Chunks.of("\ufeff");

    /**
     * A finding as people read it: what is wrong, by which rule, and whether it is let stand.
     *
     * @param dates of the report that counts
     */
    public FindingRow read(Finding finding, String fingerprint, ReportDates dates) {
        Optional<Requirement> rule = requirements.behind(finding);
        String message = message(finding, dates);
        return new FindingRow(
                finding,
                rule.map(Requirement::severity).orElse(finding.code().severity()),
                rule.map(broken -> messages.get(
                                broken.isConfirmed() ? "rule.broken" : "rule.broken_unconfirmed", message, broken.id()))
                        .orElse(message),
                fingerprint,
                accepted.find(finding.key().academicYear(), fingerprint));
    }

    /** The page's date is no compared value: it stands beside what was found and does not make it another finding. */
    private String message(Finding finding, ReportDates dates) {
        String message = messages.of(finding);
        return finding.code() == FindingCode.LATE
                ? message + new PageDate(messages).remark(dates, finding.key().academicYear())
                : message;
    }

    /** How a report stands to each item of the checklist; empty without a text. */
    public List<ChecklistEntry> checklist(Report report) {
        return ChecklistEntry.list(
                report,
                roster.registry().findByCode(report.reportingUnit().code()).map(Institution::level));
    }

    /** The first year that there are reports about. */
    public AcademicYear firstYear() {
        return roster.reportedCodes().firstKey();
    }

    /** The newest year that there are reports about. */
    public AcademicYear newestYear() {
        return roster.reportedCodes().lastKey();
    }

    /** The language of the texts that requirements bring along. */
    public String language() {
        return messages.locale().getLanguage();
    }

    /** The latest issued or published date among the inputs. */
    public String asOfText() {
        return roster.latestDate()
                .map(day -> messages.get("site.as_of", day))
                .orElseGet(() -> messages.get("site.as_of_unknown"));
    }

    /** Whether there are reports about a year; where there are none it has no folder, whatever was decided about it. */
    public boolean isReported(AcademicYear year) {
        return roster.years().contains(year);
    }

    /** As the registry writes it; empty where it does not know the reporting unit. */
    public String peerGroup(ReportingUnit who) {
        return grouping.find(who, roster.registry()).orElse("");
    }

    /** Institutions before units, which are compared with each other alone. */
    public Comparator<String> peerGroupOrder() {
        return Comparator.comparing((String group) -> group.equals(PeerGrouping.UNITS))
                .thenComparing(Comparator.naturalOrder());
    }

    /** As people read it. */
    public String peerGroupTitle(String peerGroup) {
        if (peerGroup.isEmpty()) {
            return messages.get("peer.none");
        }
        if (peerGroup.equals(PeerGrouping.UNITS)) {
            return messages.get("peer.unit");
        }
        return grouping == PeerGrouping.PROVINCE
                ? messages.find("province." + peerGroup).orElse(peerGroup)
                : peerGroup;
    }

    /** As the registry names the institution today; where it does not know it, as given. */
    public String currentName(ReportingUnit who) {
        return roster.registry()
                .findByCode(who.code())
                .map(known -> name(new ReportingUnit(who.code(), known.name(), who.unit())))
                .orElseGet(() -> name(who));
    }

    /** How a reporting unit is named in charts and pages. */
    public static String name(ReportingUnit who) {
        String institution = who.institution().isEmpty() ? who.code() : who.institution();
        return who.isUnit() ? institution + " " + who.unit() : institution;
    }

    /** A table as people open it: with a mark by which spreadsheets know UTF-8, and headers in their language. */
    public <T> Chunks forReaders(CsvTable<T> table, Collection<T> rows) {
        return BYTE_ORDER_MARK
                .plus(table.header(name -> messages.get("column." + name)))
                .plus(table.rows(rows));
    }
}
