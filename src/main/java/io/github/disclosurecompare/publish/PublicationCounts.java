package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much was published.
 *
 * @param generation its number
 * @param reports that count
 * @param rejected pieces of input
 */
record PublicationCounts(
        String generation, long reports, long figures, long rejected, Map<FindingCode, Long> findings, long files) {

    PublicationCounts as(String number) {
        return new PublicationCounts(number, reports, figures, rejected, findings, files);
    }

    /**
     * How much was published about one year.
     *
     * @param reports that count
     * @param keys of every report
     */
    record OfYear(long reports, long figures, Map<FindingCode, Long> findings, Set<String> keys, Placement placement) {

        static OfYear of(YearView view) {
            Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
            for (FindingRow row : view.findings()) {
                findings.merge(row.finding().code(), 1L, Long::sum);
            }
            List<ReportRow> current = view.current();
            return new OfYear(
                    current.size(),
                    current.stream()
                            .mapToLong(row -> row.report().figures().size())
                            .sum(),
                    findings,
                    PublishedKeys.of(view),
                    Placement.of(view));
        }
    }

    /** Counts while the years are published. */
    static final class Counter {
        private final Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
        private long reports;
        private long figures;

        void add(OfYear year) {
            reports += year.reports();
            figures += year.figures();
            year.findings().forEach((code, count) -> findings.merge(code, count, Long::sum));
        }

        PublicationCounts counts(long rejected, long files) {
            return new PublicationCounts("", reports, figures, rejected, findings, files);
        }
    }
}
