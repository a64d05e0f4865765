package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.publish.edition.AcceptedFindings;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much was published.
 *
 * @param generation its number
 * @param reports that count
 * @param rejected pieces of input
 * @param findings that are open
 */
public record PublicationCounts(
        String generation,
        long reports,
        long figures,
        long rejected,
        Map<FindingCode, Long> findings,
        Acceptances acceptances,
        long files) {

    /**
     * How many findings are accepted, and how many acceptances are of no finding.
     *
     * @param unmatched what they accepted is gone, or says something else now
     */
    public record Acceptances(long matched, long unmatched) {}

    public PublicationCounts as(String number) {
        return new PublicationCounts(number, reports, figures, rejected, findings, acceptances, files);
    }

    /**
     * How much was published about one year.
     *
     * @param reports that count
     * @param findings that are open
     * @param accepted fingerprints of those that are not
     * @param keys of every report
     */
    public record OfYear(
            long reports,
            long figures,
            Map<FindingCode, Long> findings,
            Set<String> accepted,
            Set<String> keys,
            Placement placement) {

        public static OfYear of(YearView view) {
            Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
            view.openFindings().forEach(row -> findings.merge(row.finding().code(), 1L, Long::sum));
            List<ReportRow> current = view.current();
            return new OfYear(
                    current.size(),
                    current.stream()
                            .mapToLong(row -> row.report().figures().size())
                            .sum(),
                    findings,
                    view.acceptedFindings().stream()
                            .map(FindingRow::fingerprint)
                            .collect(Collectors.toSet()),
                    PublishedKeys.of(view),
                    Placement.of(view));
        }
    }

    /** Counts while the years are published. */
    public static final class Counter {
        private final Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
        private final Set<String> accepted = new HashSet<>();
        private long reports;
        private long figures;

        public void add(OfYear year) {
            reports += year.reports();
            figures += year.figures();
            accepted.addAll(year.accepted());
            year.findings().forEach((code, count) -> findings.merge(code, count, Long::sum));
        }

        public PublicationCounts counts(AcceptedFindings decided, long rejected, long files) {
            return new PublicationCounts(
                    "",
                    reports,
                    figures,
                    rejected,
                    findings,
                    new Acceptances(accepted.size(), decided.countUnmatched(accepted)),
                    files);
        }
    }
}
