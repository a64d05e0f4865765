package io.github.disclosurecompare.publish.change;

import java.util.Collection;
import java.util.Optional;

/**
 * How what a publication is made of differs from what the last one was made of.
 *
 * @param cause of what no input explains; empty where nothing but inputs differs
 */
record BasisChange(Basis old, Basis now, Optional<Cause> cause) {

    static BasisChange of(Basis old, Basis now) {
        return new BasisChange(old, now, Optional.ofNullable(cause(old, now)));
    }

    private static Cause cause(Basis old, Basis now) {
        if (!old.hasSameProgram(now)) {
            return Cause.VERSION;
        }
        if (!old.hasSameReference(now)) {
            return Cause.REFERENCE;
        }
        if (!old.hasSameDecisions(now)) {
            return Cause.CORRECTION;
        }
        return old.hasSameSettings(now) ? null : Cause.SETTINGS;
    }

    boolean isOtherReference() {
        return !old.hasSameReference(now);
    }

    boolean isOtherPeerGroup() {
        return !old.peerGroup().equals(now.peerGroup());
    }

    boolean isOtherLocale() {
        return !old.locale().equals(now.locale());
    }

    boolean areOtherDecisions() {
        return !old.hasSameDecisions(now);
    }

    /** Whether it is known which inputs there were. */
    boolean tellsInputs() {
        return old.inputs().isPresent();
    }

    /** What inputs did to what rests on them; empty where they are as they were. */
    Optional<Cause> causeIn(Collection<String> inputs) {
        if (inputs.stream().anyMatch(path -> old.fate(path, now) == Basis.Fate.CHANGED)) {
            return Optional.of(Cause.CHANGED_SOURCE);
        }
        return inputs.stream().anyMatch(this::isNew) ? Optional.of(Cause.NEW_SOURCE) : Optional.empty();
    }

    boolean isNew(String input) {
        return old.fate(input, now) == Basis.Fate.NEW;
    }

    /**
     * Why a report is gone.
     *
     * @param source as the report named it, mostly no input
     */
    Cause causeOfLoss(String source) {
        return switch (old.fate(source, now)) {
            case REMOVED -> Cause.REMOVED_SOURCE;
            case CHANGED -> Cause.CHANGED_SOURCE;
            default ->
                old.hasFate(Basis.Fate.CHANGED, now) && !old.hasFate(Basis.Fate.REMOVED, now)
                        ? Cause.CHANGED_SOURCE
                        : Cause.REMOVED_SOURCE;
        };
    }
}
