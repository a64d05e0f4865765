package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.RunSummary;
import io.github.disclosurecompare.ingest.DataSnapshot;
import io.github.disclosurecompare.ingest.HeadStart;
import io.github.disclosurecompare.publish.Generations;
import io.github.disclosurecompare.publish.Rollback;
import io.github.disclosurecompare.publish.change.Basis;
import io.github.disclosurecompare.store.DamagedStore;
import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** One run of the job: only if it is alone, and only if there is anything new. */
final class NightlyRun {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss.SSS");

    private final Settings settings;
    private final Console console;
    private Optional<RunSummary> summary = Optional.empty();

    NightlyRun(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** @return the exit code */
    int execute() throws Exception {
        if (!Files.isDirectory(settings.data())) {
            throw new SettingsException("there is no data folder " + settings.data() + "; name it with --data");
        }
        String id =
                ID.format(LocalDateTime.now()) + "-" + ProcessHandle.current().pid();
        try (RunLocks locks = RunLocks.take(settings, "run " + id)) {
            int code = executeAlone(id, locks.isLeftByTheDead());
            locks.settle();
            return code;
        } catch (RunLock.HeldException e) {
            console.err().println(e.getMessage());
            return ExitCodes.STORE_IS_HELD;
        }
    }

    /** What was published; empty before and where nothing was. */
    Optional<RunSummary> summary() {
        return summary;
    }

    private int executeAlone(String id, boolean isLeftByTheDead) throws Exception {
        DataSnapshot data = DataSnapshot.of(settings.data());
        RunState all = RunState.of(settings, data.checksums(), Commands.Version.get());
        Generations generations = new Generations(settings.out());
        Optional<OneYear> oneYear = settings.academicYear().map(OneYear::new);
        Optional<Basis> published = oneYear.isPresent() ? generations.findBasis(all.basis(settings)) : Optional.empty();
        oneYear.ifPresent(year -> year.refuseUnlike(published, all.basis(settings)));
        RunState state = oneYear.map(year -> all.of(year.year())).orElse(all);
        Optional<String> last = generations.findState();
        if (!settings.full()
                && last.isPresent()
                && List.of(all.digest(), state.digest()).contains(last.get())) {
            if (isLeftByTheDead) {
                recoverDead();
            }
            return sayNothingNew(generations);
        }
        if (!settings.full() && isWithdrawn(all)) {
            say("nothing new since the rollback to generation "
                    + generations.findCurrentNumber().orElse(""));
            return ExitCodes.DONE;
        }
        generations.refuseUnwritable();
        ShortRun.prepare();
        Task task = new Task(
                id,
                state,
                data,
                generations.findCurrentNumber().orElse(""),
                context -> oneYear.ifPresent(year -> year.refuseOther(published.orElseThrow(), context.listTaken())));
        try {
            return execute(task, generations);
        } catch (RuntimeException e) {
            refuseSound(e);
            return execute(task, generations);
        }
    }

    /**
     * @param before number of the publication that stands
     * @param check of the store, before anything is taken up
     */
    private record Task(String id, RunState state, DataSnapshot data, String before, Consumer<RunContext> check) {}

    private int execute(Task task, Generations generations) throws Exception {
        try (HeadStart reading = HeadStart.begin(task.data(), published(generations, task.state()));
                RunContext context = RunContext.open(settings, console, reading)) {
            task.check().accept(context);
            JobExecution execution = context.run(task.id(), task.state());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                return sayFailed(execution);
            }
            RunSummary done = new RunSummary(execution);
            if (done.generation().equals(task.before())) {
                return sayNothingNew(generations);
            }
            summary = Optional.of(done);
            done.lines(settings.out()).forEach(this::say);
            return done.rejected() > 0 ? ExitCodes.DONE_WITH_DEFECTS : ExitCodes.DONE;
        }
    }

    /** The inputs of the last publication, which need no reading; none where all are to be read again. */
    private Map<String, String> published(Generations generations, RunState now) throws IOException {
        return settings.full()
                ? Map.of()
                : generations
                        .findBasis(now.basis(settings))
                        .flatMap(Basis::inputs)
                        .orElse(Map.of());
    }

    /** Lets a damaged store give way to a new one; whatever else has failed goes on. */
    private void refuseSound(RuntimeException failure) throws IOException {
        Path aside =
                DamagedStore.moveAside(new StoreAddress(settings.db()), failure).orElseThrow(() -> failure);
        console.err()
                .println("warning: the store cannot be used (%s); it was moved to %s, and is made again from the inputs"
                        .formatted(Causes.explain(failure), aside));
    }

    /** A run that died after it had published is not to seem to run for ever. */
    private void recoverDead() throws IOException {
        try (RunContext context = RunContext.start(settings, console)) {
            context.recoverDead();
        } catch (RuntimeException e) {
            refuseSound(e);
        }
    }

    /** Whether the same would be published that readers were taken back from. */
    private boolean isWithdrawn(RunState now) throws IOException {
        return new Rollback(settings.out())
                .listWithdrawn().stream()
                        .anyMatch(made -> made.state()
                                .equals(made.year().map(now::of).orElse(now).digest()));
    }

    private int sayFailed(JobExecution execution) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Throwable failure : execution.getAllFailureExceptions()) {
            if (DamagedStore.isToBlame(failure)) {
                throw new IllegalStateException(failure);
            }
            LoggerFactory.getLogger(NightlyRun.class).debug("the run failed", failure);
            reasons.add(Causes.explain(failure));
        }
        reasons.forEach(console.err()::println);
        console.err().println("nothing was published; the last publication stands");
        return ExitCodes.FAILED;
    }

    private int sayNothingNew(Generations generations) throws IOException {
        say("nothing new since generation " + generations.findCurrentNumber().orElse(""));
        return ExitCodes.DONE;
    }

    private void say(String line) {
        if (!settings.quiet()) {
            console.out().println(line);
        }
    }
}
