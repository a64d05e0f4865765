package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.RunSummary;
import io.github.disclosurecompare.store.DamagedStore;
import io.github.disclosurecompare.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;

/** Work with the store; where its file is damaged, it gives way to a new one and the work begins again. */
final class StoreUse {
    private final Settings settings;
    private final Console console;
    private final Opening opening;

    StoreUse(Settings settings, Console console, Opening opening) {
        this.settings = settings;
        this.console = console;
        this.opening = opening;
    }

    /** How the store is opened, with what the work needs besides it. */
    @FunctionalInterface
    interface Opening {
        RunContext open() throws IOException;
    }

    /** What is done with an open store. */
    @FunctionalInterface
    interface Work {
        int with(RunContext context) throws Exception;
    }

    /** @return what the work gave */
    int with(Work work) throws Exception {
        try {
            return once(work);
        } catch (RuntimeException e) {
            Path aside =
                    DamagedStore.moveAside(new StoreAddress(settings.db()), e).orElseThrow(() -> e);
            console.err()
                    .println(
                            "warning: the store cannot be used (%s); it was moved to %s, and is made again from the inputs"
                                    .formatted(Causes.explain(e), aside));
            return once(work);
        }
    }

    private int once(Work work) throws Exception {
        try (RunContext context = opening.open()) {
            return work.with(context);
        }
    }

    /** What a run that completed has done; of one that failed it says why. */
    Optional<RunSummary> finish(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return Optional.of(new RunSummary(execution));
        }
        Set<String> reasons = new LinkedHashSet<>();
        for (Throwable failure : execution.getAllFailureExceptions()) {
            if (DamagedStore.isToBlame(failure)) {
                throw new IllegalStateException(failure);
            }
            LoggerFactory.getLogger(StoreUse.class).debug("the run failed", failure);
            if (!(failure instanceof JobInterruptedException)) {
                reasons.add(Causes.explain(failure));
            }
        }
        reasons.forEach(console.err()::println);
        return Optional.empty();
    }
}
