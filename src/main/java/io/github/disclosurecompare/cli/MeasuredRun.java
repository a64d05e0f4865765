package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.RunSummary;
import io.github.disclosurecompare.cli.metrics.Measures;
import io.github.disclosurecompare.cli.metrics.MetricsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A run that a monitor is told of, where the settings name a file for it. */
final class MeasuredRun {
    private final Settings settings;
    private final Console console;
    private final Instant started = Instant.now();

    MeasuredRun(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** @return the exit code */
    int execute() throws Exception {
        NightlyRun run = new NightlyRun(settings, console);
        try {
            int code = run.execute();
            tell(code, run.summary());
            return code;
        } catch (SettingsException e) {
            tell(ExitCodes.WRONG_USAGE, Optional.empty());
            throw e;
        } catch (Exception e) {
            tell(ExitCodes.FAILED, Optional.empty());
            throw e;
        }
    }

    /** One that was not alone was no run; the other one tells of itself. */
    private void tell(int code, Optional<RunSummary> summary) {
        Optional<Path> file = settings.metricsFile();
        if (file.isEmpty() || code == ExitCodes.STORE_IS_HELD) {
            return;
        }
        boolean isSuccess = code == ExitCodes.DONE || code == ExitCodes.DONE_WITH_DEFECTS;
        try {
            new MetricsFile(file.get())
                    .write(
                            started,
                            code,
                            isSuccess,
                            summary.map(RunSummary::measures).orElseGet(Measures::new));
        } catch (IOException e) {
            console.err().println("warning: the metrics could not be written: " + Causes.explain(e));
        }
    }
}
