package io.github.disclosurecompare.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Says how far a run is: a bar on a terminal, a line a step elsewhere. */
final class Progress implements StepExecutionListener {
    private static final int STEPS = 5;

    private final Console console;
    private final boolean quiet;
    private ProgressBar bar;
    private int ended;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (quiet || System.console() == null) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(STEPS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        bar.setExtraMessage(step.getStepName());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        ended++;
        if (bar != null) {
            bar.step();
            if (ended == STEPS) {
                bar.close();
            }
        } else if (!quiet) {
            Duration took = Duration.between(step.getStartTime(), LocalDateTime.now());
            console.err()
                    .println(String.format(
                            Locale.ROOT,
                            "%-8s %s in %.1f s%s",
                            step.getStepName(),
                            step.getExitStatus().getExitCode().toLowerCase(Locale.ROOT),
                            took.toMillis() / 1000.0,
                            step.getWriteCount() > 0 ? ", " + step.getWriteCount() + " reports" : ""));
        }
        if (ended < STEPS) {
            ShortRun.collect();
        }
        return step.getExitStatus();
    }
}
