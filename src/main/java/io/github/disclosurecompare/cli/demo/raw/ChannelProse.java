package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.speech.Listing;
import io.github.disclosurecompare.cli.demo.speech.Turn;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what was disclosed where: a sentence a channel group, in the order of the groups. */
final class ChannelProse {
    private final FigureProse prose;
    private final Map<ChannelGroup, List<String>> clauses = new EnumMap<>(ChannelGroup.class);
    private final Optional<Figure> accounts;

    private ChannelProse(List<Figure> figures, FigureProse prose) {
        this.prose = prose;
        accounts = figures.stream()
                .filter(figure -> figure.metric() == Metric.DISCLOSED && figure.role() == Role.TOTAL)
                .findFirst();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.metric() == Metric.DISCLOSED && figure.role() == Role.PART) {
                clauses.computeIfAbsent(figure.channels().group(), group -> new ArrayList<>())
                        .add(prose.sayPart(figure) + columns(figures.subList(i + 1, figures.size())));
            }
        }
    }

    static ChannelProse of(List<Figure> figures, FigureProse prose) {
        return new ChannelProse(figures, prose);
    }

    /** As a list that its number marks lay out. */
    List<String> items(Listing listing) {
        return switch (listing) {
            case PROSE -> List.of(String.join("。", groups().values()) + "。");
            case GROUPS ->
                numbered(
                        groups().entrySet().stream()
                                .map(group -> lead(group.getKey()) + group.getValue())
                                .toList(),
                        "。");
            case ITEMS ->
                numbered(
                        clauses.keySet().stream()
                                .map(this::itemsOf)
                                .flatMap(List::stream)
                                .toList(),
                        // The list behind 其中 ends with its item.
                        accounts.isPresent() ? "。" : "；");
        };
    }

    /** The details that follow a part: the columns of a site. */
    private String columns(List<Figure> behind) {
        List<Figure> columns = behind.stream()
                .takeWhile(figure -> figure.role() == Role.DETAIL)
                .toList();
        List<String> said = new ArrayList<>();
        for (Figure column : columns) {
            said.add(prose.say("column " + (said.size() + 1), column));
        }
        return said.isEmpty() ? "" : "，其中" + String.join("、", said);
    }

    private Map<ChannelGroup, String> groups() {
        Map<ChannelGroup, String> sentences = new EnumMap<>(ChannelGroup.class);
        clauses.forEach((group, said) -> sentences.put(group, sentence(group, said)));
        return sentences;
    }

    private String sentence(ChannelGroup group, List<String> said) {
        if (hasTotal(group)) {
            return prose.say("accounts", accounts.orElseThrow()) + String.join("，", said);
        }
        boolean isLong = prose.manner().has(Turn.SEMICOLONS) || said.stream().anyMatch(s -> s.contains("其中"));
        return String.join(isLong ? "；" : "，", said);
    }

    private List<String> itemsOf(ChannelGroup group) {
        List<String> said = clauses.get(group);
        return hasTotal(group) ? List.of(sentence(group, said)) : said;
    }

    /** Not before a number. */
    private String lead(ChannelGroup group) {
        return prose.manner().has(Turn.NUMBER_FIRST) ? "" : prose.speech().usual("group " + group.code());
    }

    private boolean hasTotal(ChannelGroup group) {
        return group == ChannelGroup.NEW_MEDIA && accounts.isPresent();
    }

    private static List<String> numbered(List<String> items, String end) {
        List<String> lines = new ArrayList<>();
        for (String item : items) {
            boolean isLast = lines.size() + 1 == items.size();
            lines.add("（" + (lines.size() + 1) + "）" + item + (isLast ? "。" : end));
        }
        return lines;
    }
}
