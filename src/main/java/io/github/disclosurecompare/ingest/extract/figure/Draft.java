package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;

/** A figure in the making: what is known of it before the whole report has been seen. */
final class Draft {
    final Passage passage;
    Metric metric;
    final Quantity quantity;
    /** Where the number stands; where nothing is counted in digits, the words that say none or all. */
    final Span at;

    String measure = "";
    Span quote;
    ChannelSet channels = ChannelSet.NONE;
    /** Whether its channels, or that it has none, are its own, and not taken over from a neighbour. */
    boolean ownChannels;
    /** The phrases that name its channels. */
    List<Mention> places = List.of();
    /** Whether it is said of information in general. */
    boolean general;

    Optional<Category> category = Optional.empty();
    boolean underCategory;
    /** Whether it is of a subject by the name that the checklist gives it. */
    boolean ofChecklist;

    Role role = Role.PART;
    /** Whether nothing but the name of a subject stands before its number. */
    boolean bySubject;

    /** Whether it is of a column of a site: “通知公告”305条. */
    boolean column;

    boolean share;
    /** Whether the report has said it before. */
    boolean repeated;

    Draft(Passage passage, Metric metric, Quantity quantity, Span at, Span quote) {
        this.passage = passage;
        this.metric = metric;
        this.quantity = quantity;
        this.at = at;
        this.quote = quote;
    }

    boolean isDisclosed() {
        return metric == Metric.DISCLOSED || metric == Metric.DISCLOSED_TOTAL;
    }
}
