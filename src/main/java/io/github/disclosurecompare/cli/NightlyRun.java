package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.RunSummary;
import io.github.disclosurecompare.publish.Generations;
import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** One run of the job: only if it is alone, and only if there is anything new. */
final class NightlyRun {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss.SSS");

    private final Settings settings;
    private final Console console;

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
        Optional<Path> lockFile = new StoreAddress(settings.db()).lockFile();
        if (lockFile.isEmpty()) {
            return executeAlone(id);
        }
        try (RunLock lock = RunLock.take(lockFile.get(), "run " + id)) {
            return executeAlone(id);
        } catch (RunLock.HeldException e) {
            console.err().println(e.getMessage());
            return ExitCodes.STORE_IS_HELD;
        }
    }

    private int executeAlone(String id) throws Exception {
        RunState state = RunState.of(settings, Commands.Version.get());
        Generations generations = new Generations(settings.out());
        if (!settings.full() && generations.findState().equals(Optional.of(state.digest()))) {
            say("nothing new since generation "
                    + generations.findCurrentNumber().orElse(""));
            return ExitCodes.DONE;
        }
        ShortRun.prepare();
        try (RunContext context = RunContext.start(settings, console)) {
            JobExecution execution = context.run(id, state);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                execution
                        .getAllFailureExceptions()
                        .forEach(failure -> console.err().println(Causes.explain(failure)));
                console.err().println("nothing was published; the last publication stands");
                return ExitCodes.FAILED;
            }
            RunSummary summary = new RunSummary(execution);
            summary.lines(settings.out()).forEach(this::say);
            return summary.rejected() > 0 ? ExitCodes.DONE_WITH_DEFECTS : ExitCodes.DONE;
        }
    }

    private void say(String line) {
        if (!settings.quiet()) {
            console.out().println(line);
        }
    }
}
