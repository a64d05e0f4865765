package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.edition.Messages;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report states and what it adds up to, in words: the two sides of a sum that does not work out. */
final class BothSides {
    private static final int MOST_PARTS = 12;
    private static final Set<String> UNEQUAL = Set.of("short", "over");
    private static final List<String> OUTCOMES = List.of("granted", "refused", "closed", "pending");

    private final Messages messages;
    private final Mismatches mismatches;
    private final Map<ReportingUnit, NamedCsvRecord> applications = new HashMap<>();

    /** @param asked the reporting units that the letters are about */
    BothSides(Messages messages, PublishedRows rows, AcademicYear year, Set<ReportingUnit> asked) throws IOException {
        this.messages = messages;
        this.mismatches = new Mismatches(rows, year, asked);
        rows.list("applications", year, row -> UNEQUAL.contains(row.getField("outcome")))
                .forEach(row -> applications.put(PublishedRows.who(row), row));
    }

    /** One line a side; none for findings that are not about a sum. */
    List<String> of(OpenFinding finding) {
        return switch (finding.code()) {
            case TOTAL_MISMATCH ->
                mismatches.find(finding.fingerprint()).map(this::total).orElse(List.of());
            case APPLICATIONS_MISMATCH -> applications(finding.who());
            default -> List.of();
        };
    }

    private List<String> total(Mismatch mismatch) {
        String low = mismatch.sum().getField("itemised_low");
        String high = mismatch.sum().getField("itemised_high");
        String sum = high.isEmpty() ? messages.get("letter.or_more", low) : low.equals(high) ? low : low + "–" + high;
        return List.of(
                messages.get("letter.stated", words(mismatch.stated())),
                messages.get("letter.itemised", sum, listed(mismatch.added())),
                messages.get("letter.unexplained", mismatch.sum().getField("unexplained")));
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

    private String listed(List<Figure> added) {
        return added.stream()
                        .limit(MOST_PARTS)
                        .map(this::part)
                        .collect(Collectors.joining(messages.get("list.separator")))
                + (added.size() > MOST_PARTS ? "…" : "");
    }

    private String part(Figure part) {
        String channels = part.channels().isEmpty()
                ? ChannelGroup.UNSPECIFIED.code()
                : part.channels().code();
        return messages.codes(channels) + " " + words(part) + part.measure();
    }

    private String words(Figure figure) {
        return messages.total(Total.of(figure));
    }
}
