package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.TextFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a record in JSON says besides its figures. A bad value rejects its entry. */
final class JsonNotes {
    private static final int CHECKLIST_SIZE = 50;
    private static final Set<String> FINDING_KEYS = Set.of("code", "message", "quote", "begin", "end");
    private static final Set<String> SET_ASIDE_KEYS = Set.of("text", "begin", "end", "reason");

    private final CellValues values;
    private final JsonProblems problems;

    JsonNotes(CellValues values, JsonProblems problems) {
        this.values = values;
        this.problems = problems;
    }

    Notes read(JsonObjectReader record) throws BadCell {
        return new Notes(findings(record), notApplicable(record), setAside(record));
    }

    /** Findings that the program computes itself are left out: it computes them again. */
    private List<TextFinding> findings(JsonObjectReader record) throws BadCell {
        List<TextFinding> findings = new ArrayList<>();
        int index = 0;
        for (JsonNode node : record.list("findings")) {
            JsonObjectReader of = new JsonObjectReader(node, "/findings/" + index++, FINDING_KEYS);
            try {
                TextFinding finding = finding(of);
                if (finding.code().origin() == FindingCode.Origin.TEXT) {
                    findings.add(finding);
                }
            } catch (BadCell bad) {
                problems.reject(bad);
            }
        }
        return findings;
    }

    private TextFinding finding(JsonObjectReader of) throws BadCell {
        String[] code = of.text("code").split(":", 2);
        Optional<FindingCode> known = Coded.find(FindingCode.class, code[0]);
        if (known.isEmpty()) {
            throw new BadCell(of.pointer("code"), of.text("code"), "not one of the known findings");
        }
        return new TextFinding(
                known.get(), code.length == 1 ? "" : code[1], of.text("message"), JsonFigures.evidence(values, of, ""));
    }

    private List<Integer> notApplicable(JsonObjectReader record) throws BadCell {
        List<Integer> items = new ArrayList<>();
        int index = 0;
        for (JsonNode node : record.list("checklist_not_applicable")) {
            if (node.isIntegralNumber()
                    && node.canConvertToInt()
                    && node.intValue() >= 1
                    && node.intValue() <= CHECKLIST_SIZE) {
                items.add(node.intValue());
            } else {
                problems.reject(
                        "/checklist_not_applicable/" + index,
                        JsonObjectReader.brief(node),
                        "no item of the checklist; write its number, 1 to 50");
            }
            index++;
        }
        return items;
    }

    private List<SetAside> setAside(JsonObjectReader record) throws BadCell {
        List<SetAside> list = new ArrayList<>();
        int index = 0;
        for (JsonNode node : record.list("set_aside")) {
            JsonObjectReader of = new JsonObjectReader(node, "/set_aside/" + index++, SET_ASIDE_KEYS);
            try {
                int begin = values.offset(of.pointer("begin"), of.digits("begin"));
                int end = values.offset(of.pointer("end"), of.digits("end"));
                list.add(new SetAside(of.textOf("text"), begin, end, of.text("reason")));
            } catch (BadCell bad) {
                problems.reject(bad);
            }
        }
        return list;
    }
}
