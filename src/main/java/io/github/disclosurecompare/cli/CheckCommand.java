package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.ingest.InputCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads inputs and prints what is wrong and where, without storing anything. */
@Command(
        name = "check",
        description = "read and check inputs, print what is wrong and where",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("source", "line", "column", "value", "reason");

    @Mixin
    private SettingOptions options;

    @Option(names = "--format", paramLabel = "json|csv", description = "how to print (csv)")
    void setFormat(OutputFormat format) {
        options.setFormat(format);
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files of records or raw reports, or folders of them")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings settings = SettingsReader.read(options);
        Console console = Console.of(spec);
        List<Reject> rejects = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new SettingsException("there is no " + path);
            }
            rejects.addAll(new InputCheck(settings.data()).check(path));
        }
        console.out()
                .print(settings.format()
                        .print(
                                COLUMNS,
                                rejects.stream()
                                        .map(r -> List.of(
                                                r.source(),
                                                String.valueOf(r.line()),
                                                r.column(),
                                                r.value(),
                                                r.reason()))
                                        .toList()));
        console.out().flush();
        return rejects.isEmpty() ? ExitCodes.DONE : ExitCodes.DONE_WITH_DEFECTS;
    }
}
