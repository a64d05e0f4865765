package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.speech.Listing;
import io.github.disclosurecompare.cli.demo.speech.Turn;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section on what was disclosed: the total and its parts, the subjects, what stands beside them. */
final class ProactiveProse {
    private static final List<Metric> BESIDE = List.of(Metric.FOLLOWERS, Metric.VIEWS, Metric.COPIES_DISTRIBUTED);

    private final List<Figure> figures;
    private final FigureProse prose;
    private final Speech speech;
    private final Manner manner;

    private ProactiveProse(List<Figure> figures, FigureProse prose) {
        this.figures = figures;
        this.prose = prose;
        speech = prose.speech();
        manner = prose.manner();
    }

    static List<String> of(List<Figure> figures, FigureProse prose) {
        return new ProactiveProse(figures, prose).paragraphs();
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(String.join("", speech.some("proactive", 1, 2)));
        paragraphs.addAll(byChannel());
        List<Figure> subjects = figures.stream()
                .filter(figure -> figure.role() == Role.CATEGORY)
                .toList();
        if (!subjects.isEmpty()) {
            paragraphs.add(speech.usual("subjects")
                    + subjects.stream().map(prose::saySubject).collect(Collectors.joining("、"))
                    + "。");
        }
        String beside = figures.stream()
                .filter(figure -> BESIDE.contains(figure.metric()))
                .map(figure -> prose.say(figure.metric().code(), figure) + "。")
                .collect(Collectors.joining());
        paragraphs.add(beside + String.join("", speech.some("afterwards", 1, 2)));
        return paragraphs;
    }

    private List<String> byChannel() {
        Optional<Figure> total = figures.stream()
                .filter(figure -> figure.metric() == Metric.DISCLOSED_TOTAL)
                .findFirst();
        boolean isLast = manner.has(Turn.TOTAL_LAST);
        Stream<String> before =
                total.filter(figure -> !isLast).map(figure -> prose.say("grand total", figure) + "。").stream();
        Stream<String> after =
                total.filter(figure -> isLast).map(figure -> prose.say("grand total last", figure) + "。").stream();
        List<String> said = Stream.of(before, ChannelProse.of(figures, prose).items(manner.listing()).stream(), after)
                .flatMap(paragraphs -> paragraphs)
                .toList();
        return manner.listing() == Listing.PROSE ? List.of(String.join("", said)) : said;
    }
}
