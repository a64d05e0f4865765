package io.github.disclosurecompare.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The nightly job. */
@Command(name = "run", description = "ingest what is new, assess, compare, publish", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new MeasuredRun(SettingsReader.read(options), Console.of(spec)).execute();
    }
}
