package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Decision;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import io.github.disclosurecompare.publish.year.YearView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the page of a year says of decisions: which findings are let stand, which values are corrected, and why. */
final class DecisionTexts {
    private final Messages messages;

    DecisionTexts(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> values(YearView view) {
        List<Map<String, Object>> corrected = new ArrayList<>();
        for (ReportRow row : view.reports()) {
            row.filed().corrections().forEach(applied -> corrected.add(corrected(row.filed(), applied)));
        }
        List<Map<String, Object>> accepted =
                view.acceptedFindings().stream().map(this::accepted).toList();
        return Map.of(
                "accepted",
                accepted,
                "anyAccepted",
                !accepted.isEmpty(),
                "corrected",
                corrected,
                "anyCorrected",
                !corrected.isEmpty());
    }

    private Map<String, Object> accepted(FindingRow row) {
        Map<String, Object> cells = cells(row.acceptance().orElseThrow());
        cells.put("name", Edition.name(row.finding().key().reportingUnit()));
        cells.put("code", row.finding().fullCode());
        cells.put("message", row.message());
        cells.put("quote", row.finding().evidence().quote());
        return cells;
    }

    private Map<String, Object> corrected(FiledReport filed, Correction.Applied applied) {
        Correction correction = applied.correction();
        Map<String, Object> cells = cells(correction.decision());
        cells.put("name", Edition.name(filed.report().reportingUnit()));
        cells.put("field", messages.codes(correction.field()));
        cells.put("expected", messages.codes(correction.expected()));
        cells.put("now", messages.codes(correction.replacement()));
        cells.put(
                "quote",
                applied.place() == Correction.Applied.HEADER
                        ? ""
                        : filed.report()
                                .figures()
                                .get(applied.place())
                                .evidence()
                                .quote());
        return cells;
    }

    private static Map<String, Object> cells(Decision decision) {
        Map<String, Object> cells = new TreeMap<>();
        cells.put("reason", decision.reason());
        cells.put("by", decision.by());
        cells.put("on", decision.on());
        return cells;
    }
}
