package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.DisclosureCompareApplication;
import io.github.disclosurecompare.cli.schedule.Nights;
import io.github.disclosurecompare.cli.schedule.Timetable;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stays up and runs by the clock. */
@Command(name = "schedule", description = "stay up and run by the clock", mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options;

    @Option(
            names = "--cron",
            required = true,
            paramLabel = "\"S M H DAY MONTH WEEKDAY\"",
            description = "when; every night at two is \"0 0 2 * * *\"")
    private String cron;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        SettingsReader.read(options);
        Console console = Console.of(spec);
        new Nights(timetable(), command(), console.err()::println).run();
        return ExitCodes.DONE;
    }

    private Timetable timetable() {
        try {
            return Timetable.parse(cron);
        } catch (IllegalArgumentException e) {
            throw new SettingsException("'" + cron + "' is no value for cron: " + e.getMessage());
        }
    }

    /** A run with the settings, the environment and the JVM options of this process. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), DisclosureCompareApplication.class.getName(), "run"));
        options.given()
                .forEach((name, value) ->
                        command.add("--" + name.substring(Settings.PREFIX.length() + 1) + "=" + value));
        return command;
    }
}
