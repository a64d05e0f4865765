package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Messages;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report states and what it adds up to, in words: the two sides of a sum that does not work out. */
final class BothSides {
    private static final String ALL = "all";
    private static final int MOST_PARTS = 12;
    private static final Set<String> UNEQUAL = Set.of("short", "over");
    private static final List<String> OUTCOMES = List.of("granted", "refused", "closed", "pending");

    private final Messages messages;
    /** By the fingerprint of the finding that came of it. */
    private final Map<String, NamedCsvRecord> reconciliations = new HashMap<>();

    private final Map<ReportingUnit, NamedCsvRecord> applications = new HashMap<>();
    private final Map<ReportingUnit, List<NamedCsvRecord>> parts = new HashMap<>();

    /** @param asked the reporting units that the letters are about */
    BothSides(Messages messages, PublishedRows rows, AcademicYear year, Set<ReportingUnit> asked) throws IOException {
        this.messages = messages;
        Map<ReportingUnit, List<NamedCsvRecord>> unequal =
                rows.byUnit("reconciliations", year, row -> UNEQUAL.contains(row.getField("outcome")));
        Map<ReportingUnit, List<NamedCsvRecord>> findings =
                rows.byUnit("findings", year, row -> row.getField("code").equals(FindingCode.TOTAL_MISMATCH.code()));
        findings.forEach((who, found) -> pair(found, unequal.getOrDefault(who, List.of())));
        rows.list("applications", year, row -> UNEQUAL.contains(row.getField("outcome")))
                .forEach(row -> applications.put(PublishedRows.who(row), row));
        Set<ReportingUnit> added = new HashSet<>(unequal.keySet());
        added.retainAll(asked);
        if (!added.isEmpty()) {
            parts.putAll(rows.byUnit("figures", year, row -> isPart(row) && added.contains(PublishedRows.who(row))));
        }
    }

    /** Both are in the order of the totals that they are about; an accepted finding has its place there too. */
    private void pair(List<NamedCsvRecord> findings, List<NamedCsvRecord> unequal) {
        for (int at = 0; at < Math.min(findings.size(), unequal.size()); at++) {
            reconciliations.put(findings.get(at).getField("fingerprint"), unequal.get(at));
        }
    }

    /** One line a side; none for findings that are not about a sum. */
    List<String> of(OpenFinding finding) {
        return switch (finding.code()) {
            case TOTAL_MISMATCH -> total(finding);
            case APPLICATIONS_MISMATCH -> applications(finding.who());
            default -> List.of();
        };
    }

    private List<String> total(OpenFinding finding) {
        NamedCsvRecord row = reconciliations.get(finding.fingerprint());
        if (row == null) {
            return List.of();
        }
        String low = row.getField("itemised_low");
        String high = row.getField("itemised_high");
        String sum = high.isEmpty() ? messages.get("letter.or_more", low) : low.equals(high) ? low : low + "–" + high;
        return List.of(
                messages.get("letter.stated", words(row, "stated_qualifier", "stated")),
                messages.get("letter.itemised", sum, listed(finding.who(), row)),
                messages.get("letter.unexplained", row.getField("unexplained")));
    }

    private List<String> applications(ReportingUnit who) {
        NamedCsvRecord row = applications.get(who);
        if (row == null) {
            return List.of();
        }
        String told = OUTCOMES.stream()
                .filter(outcome -> !row.getField(outcome).isEmpty())
                .map(outcome -> messages.get("column." + outcome) + " " + row.getField(outcome))
                .collect(Collectors.joining(messages.get("list.separator")));
        return List.of(
                messages.get("letter.received", row.getField("received")), messages.get("letter.outcomes", told));
    }

    /** The parts that were added: all of their measures, or those of the channels that the total is said of. */
    private String listed(ReportingUnit who, NamedCsvRecord total) {
        Set<String> channels =
                Set.copyOf(Arrays.asList(total.getField("channels").split("\\|")));
        List<String> added = parts.getOrDefault(who, List.of()).stream()
                .filter(row -> isAdded(row, total.getField("measure_families")))
                .filter(row -> total.getField("channels").isEmpty()
                        || !row.getField("channels").isEmpty()
                                && channels.containsAll(
                                        Arrays.asList(row.getField("channels").split("\\|"))))
                .map(this::part)
                .toList();
        Stream<String> shown = added.stream().limit(MOST_PARTS);
        return shown.collect(Collectors.joining(messages.get("list.separator")))
                + (added.size() > MOST_PARTS ? "…" : "");
    }

    private String part(NamedCsvRecord row) {
        String channels = row.getField("channels").isEmpty() ? "unspecified" : row.getField("channels");
        return messages.codes(channels) + " " + words(row, "qualifier", "value") + PublishedRows.text(row, "measure");
    }

    private String words(NamedCsvRecord row, String qualifier, String value) {
        String word = messages.get("qualifier." + row.getField(qualifier));
        String number = Messages.grouped(Long.parseLong(row.getField(value)));
        return word.isEmpty() ? number : word + " " + number;
    }

    private static boolean isAdded(NamedCsvRecord part, String families) {
        return family(part)
                .map(MeasureFamily::code)
                .filter(family -> families.equals(ALL) || families.equals(family))
                .isPresent();
    }

    /** Whatever is counted in banners alone is an object, whichever word counts it. */
    private static Optional<MeasureFamily> family(NamedCsvRecord part) {
        return part.getField("channels").equals(Channel.BANNER.code())
                ? Optional.of(MeasureFamily.OBJECTS)
                : MeasureFamily.find(PublishedRows.text(part, "measure"));
    }

    private static boolean isPart(NamedCsvRecord row) {
        return row.getField("metric").equals("disclosed")
                && row.getField("role").equals("part");
    }
}
