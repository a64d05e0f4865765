package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.RunSummary;
import io.github.disclosurecompare.ingest.DataSnapshot;
import io.github.disclosurecompare.ingest.HeadStart;
import io.github.disclosurecompare.publish.change.Basis;
import io.github.disclosurecompare.publish.generation.Generations;
import io.github.disclosurecompare.publish.generation.Rollback;
import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            ScratchFolder.clearLeft();
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
        RunState state = oneYear.map(
                        year -> all.of(year.year(), published.orElseThrow().decisions()))
                .orElse(all);
        if (!settings.full() && isNothingNew(all, state, generations)) {
            generations.clearStaging();
            if (isLeftByTheDead) {
                recoverDead();
            }
            return sayNothingNew(generations);
        }
        generations.refuseUnwritable();
        ShortRun.prepare();
        String before = generations.findCurrentNumber().orElse("");
        Map<String, String> known = known(generations, all);
        StoreUse store =
                new StoreUse(settings, console, () -> RunContext.open(settings, console, HeadStart.begin(data, known)));
        return store.with(context -> {
            oneYear.ifPresent(year -> year.refuseOther(published.orElseThrow(), context.listTaken()));
            return say(store.finish(context.run(id, state)), before, generations);
        });
    }

    /** The inputs of the last publication, which need no reading; none where all are to be read again. */
    private Map<String, String> known(Generations generations, RunState now) throws IOException {
        return settings.full()
                ? Map.of()
                : generations
                        .findBasis(now.basis(settings))
                        .flatMap(Basis::inputs)
                        .orElse(Map.of());
    }

    private int say(Optional<RunSummary> done, String before, Generations generations) throws IOException {
        if (done.isEmpty()) {
            String current = generations.findCurrentNumber().orElse("");
            console.err()
                    .println(
                            current.equals(before)
                                    ? "nothing was published; the last publication stands"
                                    : "generation " + current + " was published before the run was stopped");
            return ExitCodes.FAILED;
        }
        if (done.get().generation().equals(before)) {
            return sayNothingNew(generations);
        }
        summary = done;
        done.get().lines(settings.out()).forEach(this::say);
        return done.get().rejected() + done.get().staleCorrections() > 0 ? ExitCodes.DONE_WITH_DEFECTS : ExitCodes.DONE;
    }

    /** Whether it would be what stands, or what readers were taken back from. */
    private boolean isNothingNew(RunState all, RunState now, Generations generations) throws IOException {
        List<String> same = List.of(all.digest(), now.digest());
        return generations.findState().filter(same::contains).isPresent()
                || new Rollback(settings.out())
                        .listWithdrawn().stream()
                                .anyMatch(made -> made.state()
                                        .equals(made.year().map(all::digestOf).orElse(all.digest())));
    }

    /** A run that died after it had published is not to seem to run for ever. */
    private void recoverDead() throws Exception {
        new StoreUse(settings, console, () -> RunContext.open(settings)).with(context -> {
            context.recoverDead();
            return ExitCodes.DONE;
        });
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
