package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.store.StoreAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads the settings from the command line, else system properties, else the environment, else {@code application.yaml},
 * as Spring Boot orders them. A name that no setting has is an error, so that a typing mistake is not a silent default.
 */
final class SettingsReader {
    private static final Set<String> NAMES = Set.of(
            "data",
            "out",
            "db",
            "full",
            "academicyear",
            "peergroup",
            "locale",
            "acceptloss",
            "quiet",
            "dbuser",
            "dbpassword");
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("zh-CN"), Locale.ENGLISH);

    private SettingsReader() {}

    /** @throws SettingsException naming the setting, its value and what is allowed */
    static Settings read(SettingOptions options) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("command line", options.given()));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        refuseUnknown(environment);
        Binder binder = Binder.get(environment);
        return new Settings(
                get(binder, "data", Path.class),
                get(binder, "out", Path.class),
                store(get(binder, "db", String.class)),
                new Settings.Reach(
                        get(binder, "full", Boolean.class), academicYear(get(binder, "academic-year", String.class))),
                get(binder, "peer-group", PeerGrouping.class),
                locale(get(binder, "locale", String.class)),
                new Settings.Presentation(
                        get(binder, "quiet", Boolean.class), get(binder, "accept-loss", Boolean.class)));
    }

    private static <T> T get(Binder binder, String name, Class<T> type) {
        try {
            return binder.bind(Settings.PREFIX + "." + name, type).get();
        } catch (BindException e) {
            throw new SettingsException("%s is no value for %s%s"
                    .formatted(
                            e.getProperty() == null
                                    ? "this"
                                    : "'" + e.getProperty().getValue() + "'",
                            name,
                            type.isEnum() ? "; allowed: " + codes(type) : ""));
        }
    }

    private static String codes(Class<?> type) {
        return List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
    }

    private static String store(String url) {
        try {
            return new StoreAddress(url).url();
        } catch (IllegalArgumentException e) {
            throw new SettingsException(e.getMessage());
        }
    }

    private static Optional<AcademicYear> academicYear(String written) {
        try {
            return YearSelection.parse(written).only();
        } catch (IllegalArgumentException e) {
            throw new SettingsException("'" + written + "' is no value for academic-year: " + e.getMessage());
        }
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!LOCALES.contains(locale)) {
            throw new SettingsException("'" + tag + "' is no value for locale; allowed: zh-CN, en");
        }
        return locale;
    }

    private static void refuseUnknown(ConfigurableEnvironment environment) {
        Set<String> unknown = new TreeSet<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> named) {
                for (String property : named.getPropertyNames()) {
                    String plain = property.toLowerCase(Locale.ROOT);
                    boolean isOurs = plain.startsWith(Settings.PREFIX + ".") || plain.startsWith(Settings.PREFIX + "_");
                    if (isOurs
                            && !NAMES.contains(
                                    plain.substring(Settings.PREFIX.length()).replaceAll("[._-]", ""))) {
                        unknown.add(property);
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new SettingsException("unknown setting: " + String.join(", ", unknown)
                    + "; see --help for the names (as a property " + Settings.PREFIX
                    + ".peer-group, in the environment "
                    + "DISCLOSURE_PEER_GROUP)");
        }
    }
}
