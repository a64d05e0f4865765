package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.publish.GateLimits;
import io.github.disclosurecompare.store.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.support.SpringApplicationJsonEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads the settings from the command line, else {@code SPRING_APPLICATION_JSON}, else system properties, else the
 * environment, else {@code application.yaml}, as Spring Boot orders them.
 */
final class SettingsReader {
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("zh-CN"), Locale.ENGLISH);
    private static final int PERCENT = 100;

    private final BoundSettings bound;

    private SettingsReader(BoundSettings bound) {
        this.bound = bound;
    }

    /** @throws SettingsException naming the setting, its value, where it comes from and what is allowed */
    static Settings read(SettingOptions options) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("the command line", options.given()));
        // It does not look at the application; making one would take longer than all the rest.
        new SpringApplicationJsonEnvironmentPostProcessor().postProcessEnvironment(environment, null);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        SettingNames.refuseUnknown(environment);
        return new SettingsReader(new BoundSettings(environment)).read();
    }

    private Settings read() {
        return new Settings(
                bound.get("data", Path.class),
                out(),
                store(),
                new Settings.Reach(bound.get("full", Boolean.class), academicYear()),
                bound.get("peer-group", PeerGrouping.class),
                locale(),
                new Settings.Presentation(
                        bound.get("quiet", Boolean.class),
                        bound.get("accept-loss", Boolean.class),
                        gate(),
                        bound.get("format", OutputFormat.class),
                        metricsFile()));
    }

    private Optional<Path> metricsFile() {
        if (bound.get("metrics-file", String.class).isEmpty()) {
            return Optional.empty();
        }
        Path file = bound.get("metrics-file", Path.class);
        if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw bound.refusal("metrics-file", "it must be a file in a folder that there is");
        }
        return Optional.of(file);
    }

    private GateLimits gate() {
        return new GateLimits(
                number("gate.least-reports", Integer.MAX_VALUE),
                number("gate.greatest-loss", PERCENT),
                number("gate.greatest-drop", PERCENT),
                number("gate.least-placed", PERCENT));
    }

    private int number(String name, int most) {
        int number = bound.get(name, Integer.class);
        if (number < 0 || number > most) {
            throw bound.refusal(name, "allowed: 0 to " + most);
        }
        return number;
    }

    private Path out() {
        Path out = bound.get("out", Path.class);
        if (!isFolderOrFree(out)) {
            throw bound.refusal("out", "there is a file where a folder must be");
        }
        return out;
    }

    private String store() {
        String url = bound.get("db", String.class);
        try {
            Optional<Path> file = new StoreAddress(url).lockFile();
            if (file.isPresent() && !isFolderOrFree(file.get().toAbsolutePath().getParent())) {
                throw bound.refusal("db", "there is a file where a folder must be");
            }
            return url;
        } catch (IllegalArgumentException e) {
            throw bound.refusal("db", e.getMessage());
        }
    }

    /** Whether there is a folder, or nothing that would be in the way of one. */
    private static boolean isFolderOrFree(Path wanted) {
        Path there = wanted.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null || Files.isDirectory(there);
    }

    private Optional<AcademicYear> academicYear() {
        try {
            return YearSelection.parse(bound.get("academic-year", String.class)).only();
        } catch (IllegalArgumentException e) {
            throw bound.refusal("academic-year", e.getMessage());
        }
    }

    private Locale locale() {
        Locale locale = Locale.forLanguageTag(bound.get("locale", String.class));
        if (!LOCALES.contains(locale)) {
            throw bound.refusal("locale", "allowed: zh-CN, en");
        }
        return locale;
    }
}
