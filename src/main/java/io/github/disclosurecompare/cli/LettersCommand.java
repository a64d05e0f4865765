package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.generation.Generations;
import io.github.disclosurecompare.publish.letter.Letters;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes letters about the open findings of the current publication, and prints where they are. */
@Command(
        name = "letters",
        description = "verification letters (DOCX) for open findings",
        mixinStandardHelpOptions = true)
final class LettersCommand implements Callable<Integer> {
    private static final String FOLDER = "letters";

    @Mixin
    private SettingOptions options;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "10-digit codes of the institutions to write to (all)")
    private List<String> codes = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings settings = SettingsReader.read(options);
        Console console = Console.of(spec);
        AcademicYear year = settings.academicYear()
                .orElseThrow(() -> new SettingsException("letters are about one year; name it with --academic-year"));
        Path publication = new Generations(settings.out())
                .findCurrent()
                .orElseThrow(() -> new SettingsException("there is no publication under " + settings.out() + " yet"))
                .toRealPath();
        Path folder = settings.out().resolve(FOLDER).resolve(year.toString());
        List<Path> letters = new Letters(publication, new Messages(settings.locale())).write(year, codes, folder);
        letters.forEach(letter -> console.out().println(letter));
        if (letters.isEmpty() && !settings.quiet()) {
            console.err().println("no open findings to ask about");
        }
        return ExitCodes.DONE;
    }
}
