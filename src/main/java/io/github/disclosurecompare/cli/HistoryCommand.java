package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.store.RunLock;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.batch.core.job.JobExecution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells of past runs. */
@Command(name = "history", description = "past runs and how they ended", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options;

    @Option(names = "--format", paramLabel = "json|csv", description = "how to print (csv)")
    void setFormat(OutputFormat format) {
        options.setFormat(format);
    }

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings settings = SettingsReader.read(options);
        Console console = Console.of(spec);
        try (RunLocks locks = RunLocks.takeStore(settings, "history")) {
            int code = print(settings, console);
            locks.settle();
            return code;
        } catch (RunLock.HeldException e) {
            console.err().println(e.getMessage());
            return ExitCodes.STORE_IS_HELD;
        }
    }

    private int print(Settings settings, Console console) {
        try (RunContext context = RunContext.open(settings)) {
            context.recoverDead();
            List<JobExecution> executions = context.listExecutions();
            console.out()
                    .print(settings.format()
                            .print(
                                    PastRun.COLUMNS,
                                    executions.stream().map(PastRun::cells).toList()));
            console.out().flush();
        }
        return ExitCodes.DONE;
    }
}
