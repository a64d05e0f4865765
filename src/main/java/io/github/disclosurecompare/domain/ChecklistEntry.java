package io.github.disclosurecompare.domain;

import io.github.disclosurecompare.domain.ItemStatement.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a report stands to one item of the checklist.
 *
 * @param evidence the words that say so; {@link Evidence#NONE} where it is silent
 */
public record ChecklistEntry(ReportKey key, ChecklistItem item, State state, Evidence evidence) {

    /** What the text says of the item. */
    public enum State implements Coded {
        /** How many pieces were disclosed. */
        FIGURE,
        /** Where it is disclosed. */
        LINK,
        /** That it is disclosed, and no more. */
        CLAIM,
        /** That there is nothing to disclose. */
        NOT_APPLICABLE,
        /** So, though it binds every institution of this level, or though the text tells of just that elsewhere. */
        NOT_APPLICABLE_IMPLAUSIBLE,
        SILENT,
        /** That there is nothing to disclose, and also how much was disclosed or where. */
        CONTRADICTORY;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }

        /** Whether the item is asked of the report at all: what does not apply leaves the denominator. */
        public boolean isAsked() {
            return this != NOT_APPLICABLE;
        }

        /** Whether the text says that something was disclosed. */
        public boolean isDisclosed() {
            return this == FIGURE || this == LINK || this == CLAIM || this == CONTRADICTORY;
        }
    }

    /**
     * A row for each item of the checklist; none for a report without a text.
     *
     * @param level of the institution, as the registry writes it
     */
    public static List<ChecklistEntry> list(Report report, Optional<String> level) {
        return report.text()
                .map(text -> {
                    Map<Integer, List<ItemStatement>> said = text.items().stream()
                            .collect(Collectors.groupingBy(ItemStatement::item, TreeMap::new, Collectors.toList()));
                    return ChecklistItem.ALL.stream()
                            .map(item -> of(report, item, said.getOrDefault(item.number(), List.of()), level))
                            .toList();
                })
                .orElse(List.of());
    }

    private static ChecklistEntry of(
            Report report, ChecklistItem item, List<ItemStatement> said, Optional<String> level) {
        Optional<ItemStatement> none = find(said, Kind.NOT_APPLICABLE);
        Optional<ItemStatement> disclosed = find(said, Kind.FIGURE, Kind.LINK, Kind.CLAIM);
        if (none.isEmpty()) {
            return disclosed
                    .map(told -> new ChecklistEntry(report.key(), item, state(told.kind()), told.evidence()))
                    .orElseGet(() -> new ChecklistEntry(report.key(), item, State.SILENT, Evidence.NONE));
        }
        if (disclosed.isPresent()) {
            State state = disclosed.get().kind() == Kind.CLAIM ? State.NOT_APPLICABLE_IMPLAUSIBLE : State.CONTRADICTORY;
            return new ChecklistEntry(report.key(), item, state, disclosed.get().evidence());
        }
        boolean binds = !report.reportingUnit().isUnit() && item.binds(level);
        return new ChecklistEntry(
                report.key(),
                item,
                binds ? State.NOT_APPLICABLE_IMPLAUSIBLE : State.NOT_APPLICABLE,
                none.get().evidence());
    }

    private static Optional<ItemStatement> find(List<ItemStatement> said, Kind... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> said.stream().filter(statement -> statement.kind() == kind))
                .findFirst();
    }

    private static State state(Kind kind) {
        return switch (kind) {
            case FIGURE -> State.FIGURE;
            case LINK -> State.LINK;
            case CLAIM -> State.CLAIM;
            case NOT_APPLICABLE -> State.NOT_APPLICABLE;
        };
    }
}
