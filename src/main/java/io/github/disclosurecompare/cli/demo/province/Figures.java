package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.cli.demo.speech.Said;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.Optional;

/** Makes figures of numbers and the words that say them. */
final class Figures {
    private Figures() {}

    static Figure disclosed(Role role, ChannelSet channels, Phrase phrase, Said number) {
        return figure(Metric.DISCLOSED, role, channels, phrase, number);
    }

    static Figure grandTotal(Phrase phrase, Said number) {
        return figure(Metric.DISCLOSED_TOTAL, Role.TOTAL, ChannelSet.NONE, phrase, number);
    }

    static Figure ofCategory(Category category, Phrase phrase, Said number) {
        return new Figure(
                Metric.DISCLOSED,
                number.quantity(),
                phrase.measure(),
                ChannelSet.NONE,
                Optional.of(category),
                Role.CATEGORY,
                evidence(phrase, number));
    }

    /** What stands beside the disclosures: followers, copies, trainings. */
    static Figure context(Metric metric, ChannelSet channels, Phrase phrase, Said number) {
        return figure(metric, Role.CONTEXT, channels, phrase, number);
    }

    static Figure consultations(Phrase phrase, Said number) {
        return figure(Metric.CONSULTATIONS, Role.PART, ChannelSet.NONE, phrase, number);
    }

    /** Applications, complaints and the like: the measure word stands in the quote alone. */
    static Figure cases(Metric metric, Phrase phrase, long number) {
        Said said = Said.exactly(number);
        return new Figure(
                metric, said.quantity(), "", ChannelSet.NONE, Optional.empty(), Role.PART, evidence(phrase, said));
    }

    private static Figure figure(Metric metric, Role role, ChannelSet channels, Phrase phrase, Said number) {
        return new Figure(
                metric,
                number.quantity(),
                phrase.measure(),
                channels,
                Optional.empty(),
                role,
                evidence(phrase, number));
    }

    private static Evidence evidence(Phrase phrase, Said number) {
        return new Evidence(phrase.say(number), Evidence.NOWHERE, Evidence.NOWHERE, "");
    }
}
