package io.github.disclosurecompare.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line; without a word it runs. */
@Command(
        name = "disclosure-compare",
        description = "Compares the yearly information-disclosure reports of universities.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            CheckCommand.class,
            HistoryCommand.class,
            RollbackCommand.class,
            ScheduleCommand.class,
            LettersCommand.class,
            DemoCommand.class
        })
public final class Commands implements Callable<Integer> {
    @Mixin
    private SettingOptions options;

    @Spec
    private CommandSpec spec;

    /** Runs a command and returns its exit code. Numbers have the same digits on every machine, also on an Arabic one. */
    public static int execute(String[] args) {
        Locale.setDefault(Locale.ROOT);
        CommandLine line = new CommandLine(new Commands());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.registerConverter(Path.class, Commands::path);
        line.setExecutionExceptionHandler(Commands::explain);
        return line.execute(args);
    }

    @Override
    public Integer call() throws Exception {
        return new MeasuredRun(SettingsReader.read(options), Console.of(spec)).execute();
    }

    private static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Causes.explain(e));
        }
    }

    /** One sentence; at level debug the log has the stack trace. */
    private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof SettingsException) {
            line.getErr().println(e.getMessage());
            return ExitCodes.WRONG_USAGE;
        }
        LoggerFactory.getLogger(Commands.class).debug("the command failed", e);
        line.getErr().println(Causes.explain(e));
        return ExitCodes.FAILED;
    }

    /** The version of the jar; {@code development} outside one. */
    static final class Version implements IVersionProvider {
        static String get() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"disclosure-compare " + get()};
        }
    }
}
