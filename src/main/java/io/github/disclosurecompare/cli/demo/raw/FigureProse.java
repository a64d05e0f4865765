package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.speech.SpokenNumber;
import io.github.disclosurecompare.cli.demo.speech.Turn;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Figure;

/** Says single figures in the manner of their reporter. */
record FigureProse(Speech speech, Manner manner) {
    private static final String NUMBER_FIRST = " first";

    String say(String key, Figure figure) {
        return SpokenNumber.of(figure, manner.digits(), speech.ofNumbers()).in(speech.usual(key));
    }

    /** With the number in front, where the reporter likes it so and the words allow it. */
    String sayInTurn(String key, Figure figure) {
        boolean isFirst = manner.has(Turn.NUMBER_FIRST) && speech.knows(key + NUMBER_FIRST);
        return say(isFirst ? key + NUMBER_FIRST : key, figure);
    }

    /** A share of what was disclosed, by its channels and its measure word. */
    String sayPart(Figure figure) {
        String channels =
                figure.channels().isEmpty() ? "none" : figure.channels().code();
        return sayInTurn(channels + " " + figure.measure(), figure);
    }

    String saySubject(Figure figure) {
        return say("category " + figure.category().map(Category::code).orElseThrow(), figure);
    }
}
