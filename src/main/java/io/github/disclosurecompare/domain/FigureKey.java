package io.github.disclosurecompare.domain;

import java.util.Optional;

/**
 * By what a correction knows the figure that it means.
 *
 * @param category empty where the figure has none
 * @param role empty where any will do
 */
public record FigureKey(Metric metric, ChannelSet channels, Optional<Category> category, Optional<Role> role) {

    boolean fits(Figure figure) {
        return figure.metric() == metric
                && figure.channels().equals(channels)
                && figure.category().equals(category)
                && role.filter(wanted -> wanted != figure.role()).isEmpty();
    }
}
