package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.generation.PublishedRun;
import io.github.disclosurecompare.publish.year.LossException;
import io.github.disclosurecompare.publish.year.Placement;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import io.github.disclosurecompare.publish.year.PublishedKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Refuses a publication that cannot be right, whatever the reason: inputs that are not there, or texts that nobody could
 * read. What stands is better then.
 */
final class Gate {
    /** Fewer tell nothing. */
    private static final long A_SAMPLE = 100;

    private static final int PERCENT = 100;

    private final GateLimits limits;
    private final boolean acceptLoss;
    private final PublishedKeys keys = new PublishedKeys();
    private Placement placement = Placement.NONE;
    private long reports;
    private long figures;

    /** @param acceptLoss whether less than in the last publication is meant */
    Gate(GateLimits limits, boolean acceptLoss) {
        this.limits = limits;
        this.acceptLoss = acceptLoss;
    }

    void add(PublicationCounts.OfYear year) {
        keys.add(year.keys());
        placement = placement.plus(year.placement());
        reports += year.reports();
        figures += year.figures();
    }

    /**
     * @param last folder of the last publication
     * @throws LossException saying what was seen
     */
    void refuse(Optional<Path> last) throws IOException {
        if (reports < limits.leastReports()) {
            throw new LossException("there are %d reports, fewer than disclosure.gate.least-reports = %d"
                    .formatted(reports, limits.leastReports()));
        }
        if (placement.all() >= A_SAMPLE && PERCENT * placement.placed() < limits.leastPlaced() * placement.all()) {
            throw new LossException(
                    "of %d figures in the texts %d found their place, less than disclosure.gate.least-placed = %d %%"
                            .formatted(placement.all(), placement.placed(), limits.leastPlaced()));
        }
        if (!acceptLoss && last.isPresent()) {
            keys.refuseLoss(last.get(), limits.greatestLoss());
            refuseDrop(new PublishedRun(last.get()).figures());
        }
    }

    private void refuseDrop(long before) throws LossException {
        if (before >= A_SAMPLE && PERCENT * (before - figures) > limits.greatestDrop() * before) {
            throw new LossException(
                    "of %d figures in the last publication %d would be left; if that is meant, run with --accept-loss"
                            .formatted(before, figures));
        }
    }
}
