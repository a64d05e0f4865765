package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.publish.generation.Rollback;
import io.github.disclosurecompare.store.RunLock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes readers back to an earlier publication. */
@Command(
        name = "rollback",
        description = "point current back; it stays there until inputs change",
        mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options;

    @Parameters(arity = "0..1", paramLabel = "GENERATION", description = "its number (the one before the current one)")
    private String generation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings settings = SettingsReader.read(options);
        Console console = Console.of(spec);
        Optional<String> wanted = Optional.ofNullable(generation).map(RollbackCommand::number);
        String holder = "rollback " + ProcessHandle.current().pid();
        try (RunLocks locks = RunLocks.take(settings, holder)) {
            console.err().println("current is generation " + new Rollback(settings.out()).to(wanted));
            return ExitCodes.DONE;
        } catch (RunLock.HeldException e) {
            console.err().println(e.getMessage());
            return ExitCodes.STORE_IS_HELD;
        } catch (Rollback.RefusedException e) {
            console.err().println(e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private static String number(String written) {
        if (!written.matches("[0-9]{1,6}")) {
            throw new SettingsException("'" + written + "' is no number of a generation; they are like 000012");
        }
        return "%06d".formatted(Integer.parseInt(written));
    }
}
