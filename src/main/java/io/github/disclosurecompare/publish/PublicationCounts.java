package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.util.EnumMap;
import java.util.Map;

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

    /** Counts while the years are published. */
    static final class Counter {
        private final Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
        private long reports;
        private long figures;

        void add(YearView view) {
            reports += view.current().size();
            figures += view.current().stream()
                    .mapToLong(row -> row.report().figures().size())
                    .sum();
            for (FindingRow row : view.findings()) {
                findings.merge(row.finding().code(), 1L, Long::sum);
            }
        }

        PublicationCounts counts(long rejected, long files) {
            return new PublicationCounts("", reports, figures, rejected, findings, files);
        }
    }
}
