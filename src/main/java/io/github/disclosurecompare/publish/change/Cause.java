package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.Coded;
import java.util.Locale;

/** Why a cell is not what it was. */
public enum Cause implements Coded {
    /** An input that is new says so. */
    NEW_SOURCE,
    /** An input that was there before says otherwise. */
    CHANGED_SOURCE,
    /** The input that said so is gone. */
    REMOVED_SOURCE,
    /** Another report of the same reporting unit and year counts now. */
    SUPERSEDED,
    CORRECTION,
    REFERENCE,
    SETTINGS,
    VERSION,
    /** The report itself is what it was; one that it is compared with is not. */
    DERIVED;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
