package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.assess.SingleReport;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.ingest.Extraction;
import io.github.disclosurecompare.publish.edition.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads raw reports and prints their records as one JSON list, without storing anything. */
@Command(
        name = "extract",
        description = "read raw reports, print their records as one JSON list",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options;

    @Option(names = "--format", paramLabel = "json", defaultValue = "json", description = "how to print (json)")
    private ExtractFormat format;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "raw reports: .txt .html .htm .docx .pdf .doc")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    /** A record has parts within parts, so that no table can hold it. */
    enum ExtractFormat {
        json
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = SettingsReader.read(options);
        Console console = Console.of(spec);
        ReportJson json = new ReportJson(new Messages(settings.locale()));
        List<Map<String, Object>> records = new ArrayList<>();
        boolean isAllRead = true;
        try (Extraction extraction = new Extraction(settings.data())) {
            SingleReport alone = new SingleReport(extraction.requirements());
            for (Path file : files) {
                if (!Files.exists(file)) {
                    throw new SettingsException("there is no " + file);
                }
                Extraction.Result result = extraction.extract(file);
                for (Report report : result.reports()) {
                    records.add(json.record(report, alone.check(report)));
                }
                for (Reject reject : result.rejects()) {
                    console.err().println(reject.source() + ": " + reject.reason());
                    isAllRead = false;
                }
            }
        }
        console.out()
                .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(records));
        return isAllRead ? ExitCodes.DONE : ExitCodes.DONE_WITH_DEFECTS;
    }
}
