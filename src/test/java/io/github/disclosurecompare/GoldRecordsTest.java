package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.ingest.record.RecordReader;
import io.github.disclosurecompare.ingest.record.RecordReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Five real reports, read by hand, and what they add up to. */
class GoldRecordsTest {
    private static final Path GOLD = Path.of("../shared/gold/seeds.json");

    private static RecordReading reading;

    @BeforeAll
    static void read() throws IOException {
        assumeThat(GOLD).as("the hand-read reports beside the project").exists();
        String records = asRecords(Files.readString(GOLD));
        reading = new RecordReader(InstitutionRegistry.EMPTY)
                .read("records/gold.json", () -> new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void allAreTakenUp() {
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.reports())
                .extracting(report -> report.reportingUnit().institution() + " "
                        + report.reportingUnit().unit() + " " + report.academicYear() + " "
                        + report.figures().size())
                .containsExactly(
                        "山东理工大学 机械工程学院 2020-2021 5",
                        "山东科技职业学院  2020-2021 12",
                        "山东理工大学 统战部 2022-2023 10",
                        "重庆理工大学  2021-2022 12",
                        "安徽机电职业技术学院  2023-2024 29");
        assertThat(reading.reports().stream()
                        .mapToInt(report -> report.figures().size())
                        .sum())
                .isEqualTo(68);
    }

    @Test
    void findingsThatTheProgramComputesAreDroppedFromARecord() {
        assertThat(report("山东科技职业学院").notes().findings())
                .extracting(TextFinding::code)
                .containsExactly(
                        FindingCode.OTHER_YEAR_MENTIONED,
                        FindingCode.PART_COUNT_MISMATCH,
                        FindingCode.CITATION_INCONSISTENT);
        assertThat(report("重庆理工大学").notes().findings())
                .extracting(TextFinding::code)
                .containsExactly(FindingCode.DATE_DAMAGED, FindingCode.PAGE_FURNITURE);
    }

    @Test
    void aStatedTotalAgreesWithItsPartsThanksToAnApproximation() {
        Report report = report("山东科技职业学院");
        List<Reconciliation> reconciliations = Reconciliation.of(report);

        assertThat(reconciliations).hasSize(1);
        Reconciliation only = reconciliations.get(0);
        assertThat(only.stated().quantity().value()).isEqualTo(3584);
        assertThat(only.families()).isEqualTo("items");
        assertThat(only.itemised().orElseThrow().interval()).isEqualTo(new Interval(3582, 3681));
        assertThat(only.outcome()).isEqualTo(Reconciliation.Outcome.WITHIN_APPROXIMATION);
        assertThat(only.unexplained()).contains(0L);
        assertThat(ReportTotals.of(report).total().map(Total::value)).contains(3584L);
    }

    @Test
    void aJointFigureIsMixedAndLeavesLowerEndsInTheGroupsThatItTouches() {
        assertThat(groups("重庆理工大学"))
                .contains("mixed items 2842 plain", "new_media items 2396 plain", "web items none", "print items none");
    }

    @Test
    void columnsOfOneSiteAddUpAndThingsAreNoItems() {
        assertThat(groups("安徽机电职业技术学院"))
                .contains("web items 5054 plain", "office items 613 plain")
                .noneMatch(group -> group.startsWith("campus items"));
    }

    private static Report report(String institution) {
        return reading.reports().stream()
                .filter(report -> report.reportingUnit().institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> groups(String institution) {
        return ReportTotals.of(report(institution)).groups().stream()
                .map(GoldRecordsTest::text)
                .toList();
    }

    private static String text(GroupTotal group) {
        return group.group().code() + " " + group.family().code() + " "
                + group.total()
                        .map(total -> total.value() + (total.isPlain() ? " plain" : " bound"))
                        .orElse("none");
    }

    /** The hand-read file in the layout of the contract. */
    private static String asRecords(String gold) {
        ArrayNode records = JsonMapper.shared().createArrayNode();
        for (JsonNode read : JsonMapper.shared().readTree(gold)) {
            ObjectNode record = records.addObject();
            record.putObject("source").set("path", read.get("file"));
            record.putObject("institution").set("name", read.get("institution"));
            ObjectNode period = record.putObject("period");
            period.set("from", read.get("period").get(0));
            period.set("to", read.get("period").get(1));
            for (String key : List.of("unit", "academic_year", "issued", "published", "sections", "figures")) {
                record.set(key, read.get(key));
            }
            if (read.has("checklist_not_applicable")) {
                record.set("checklist_not_applicable", read.get("checklist_not_applicable"));
            }
            ArrayNode findings = record.putArray("findings");
            read.get("findings").forEach(code -> findings.addObject().set("code", code));
        }
        return records.toString();
    }
}
