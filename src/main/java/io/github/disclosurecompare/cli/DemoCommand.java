package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.cli.demo.Demo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a fictional data folder. */
@Command(name = "demo", description = "write a fictional data folder", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the folder to be written")
    private Path folder;

    @Option(names = "--institutions", paramLabel = "N", defaultValue = "12", description = "how many (12)")
    private int institutions;

    @Option(names = "--years", paramLabel = "N", defaultValue = "5", description = "how many academic years (5)")
    private int years;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "another world for another seed (1)")
    private long seed;

    @Option(
            names = "--reports",
            description =
                    "write the undergraduate institutions and their departments as raw reports under reports/demo, as"
                            + " TXT (UTF-8 or GB18030) and HTML; those of them whose joint figures lap over others, and the"
                            + " vocational colleges, stay records; without it all are records")
    private boolean isRaw;

    @Option(
            names = "--defects",
            description =
                    "plant defects in those raw reports - dropped channels, subsets counted twice, stale years, copied"
                            + " texts, swapped digits, late reports, missing sections, wrong document numbers, repeated"
                            + " promises - and write to defects.csv which findings are to be made of them")
    private boolean isDefective;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Demo demo;
        try {
            demo = new Demo(institutions, years, seed, contents());
        } catch (IllegalArgumentException e) {
            throw new SettingsException(e.getMessage());
        }
        Demo.Written written = demo.writeTo(folder);
        spec.commandLine()
                .getErr()
                .println("%d institutions, %d units, %d reports, %d figures in %s"
                        .formatted(
                                written.institutions(), written.units(), written.reports(), written.figures(), folder));
        return ExitCodes.DONE;
    }

    private Demo.Contents contents() {
        if (isDefective) {
            return Demo.Contents.DEFECTS;
        }
        return isRaw ? Demo.Contents.REPORTS : Demo.Contents.RECORDS;
    }
}
