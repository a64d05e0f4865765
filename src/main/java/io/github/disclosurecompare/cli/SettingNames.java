package io.github.disclosurecompare.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** The names that settings have. Any other is an error, so that a typing mistake is not a silent default. */
final class SettingNames {
    private static final List<String> ALL = List.of(
            "data",
            "out",
            "db",
            "full",
            "academic-year",
            "peer-group",
            "locale",
            "accept-loss",
            "quiet",
            "format",
            "metrics-file",
            "gate.least-reports",
            "gate.greatest-loss",
            "gate.greatest-drop",
            "gate.least-placed");
    /** A password in a command line or a file would be seen by others. */
    private static final List<String> OF_THE_ENVIRONMENT = List.of("db-user", "db-password");

    private SettingNames() {}

    /** @throws SettingsException naming each unknown setting, where it comes from and the name that is most like it */
    static void refuseUnknown(ConfigurableEnvironment environment) {
        Set<String> unknown = new TreeSet<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> named) {
                Stream.of(named.getPropertyNames())
                        .filter(name -> isOurs(name) && !isKnown(name, source.getName()))
                        .map(name -> describe(name, source.getName()))
                        .forEach(unknown::add);
            }
        }
        if (!unknown.isEmpty()) {
            throw new SettingsException(String.join("\n", unknown));
        }
    }

    /** Where a setting comes from, as its owner would call it. */
    static String place(String source) {
        return switch (source) {
            case "systemProperties" -> "a system property";
            case "systemEnvironment" -> "the environment";
            default -> source;
        };
    }

    private static boolean isOurs(String property) {
        return property.toLowerCase(Locale.ROOT).matches(Settings.PREFIX + "[._].+");
    }

    private static boolean isKnown(String property, String source) {
        return known(source).anyMatch(name -> plain(name).equals(plain(own(property))));
    }

    private static String describe(String property, String source) {
        String nearest = known(source)
                .min((one, other) -> Integer.compare(distance(one, property), distance(other, property)))
                .orElseThrow();
        String meant = source.equals("systemEnvironment")
                ? "DISCLOSURE_" + nearest.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")
                : Settings.PREFIX + "." + nearest;
        return "unknown setting %s (from %s); the nearest is %s; see --help for all"
                .formatted(property, place(source), meant);
    }

    private static Stream<String> known(String source) {
        return source.equals("systemEnvironment")
                ? Stream.concat(ALL.stream(), OF_THE_ENVIRONMENT.stream())
                : ALL.stream();
    }

    private static int distance(String name, String property) {
        return LevenshteinDistance.getDefaultInstance().apply(plain(name), plain(own(property)));
    }

    private static String own(String property) {
        return property.substring(Settings.PREFIX.length() + 1);
    }

    /** As Spring takes names for the same. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }
}
