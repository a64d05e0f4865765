package io.github.disclosurecompare.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A sum of figures of one measure family.
 *
 * @param quantity the nominal sum
 * @param interval the whole numbers that it may stand for
 * @param isLowerEnd whether more may belong to it than was added: part of a joint figure, or a rejected row
 */
public record Total(Quantity quantity, Interval interval, boolean isLowerEnd) {

    public static Total of(Figure figure) {
        return new Total(figure.quantity(), figure.interval(), false);
    }

    /** The sum of figures; empty for none, which is not 0. */
    static Optional<Total> of(Collection<Figure> figures) {
        return figures.stream().map(Total::of).reduce(Total::plus);
    }

    public Total plus(Total other) {
        return new Total(quantity.plus(other.quantity), interval.plus(other.interval), isLowerEnd || other.isLowerEnd);
    }

    /** This total, as a lower end where more may belong to it than was added. */
    public Total lowerEndIf(boolean lowerEnd) {
        return lowerEnd ? new Total(quantity, interval.openAbove(), true) : this;
    }

    public long value() {
        return quantity.value();
    }

    public Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        switch (quantity.qualifier()) {
            case EXACT -> {}
            case AT_LEAST -> flags.add(Flag.LOWER);
            case AT_MOST -> flags.add(Flag.UPPER);
            case ABOUT -> flags.add(Flag.ESTIMATE);
        }
        if (isLowerEnd) {
            flags.add(Flag.LOWER);
        }
        return flags;
    }

    public boolean isPlain() {
        return quantity.qualifier() == Qualifier.EXACT && !isLowerEnd;
    }
}
