package io.github.disclosurecompare.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;

/** The values of settings, each of its type or refused with where it comes from. */
final class BoundSettings {
    private final ConfigurableEnvironment environment;
    private final Binder binder;

    BoundSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
        this.binder = Binder.get(environment);
    }

    /** @throws SettingsException if its value is not of the type */
    <T> T get(String name, Class<T> type) {
        try {
            return binder.bind(Settings.PREFIX + "." + name, type).get();
        } catch (BindException e) {
            throw refusal(name, allowed(type, e));
        }
    }

    /** @param allowed what would be right */
    SettingsException refusal(String name, String allowed) {
        ConfigurationPropertyName full = ConfigurationPropertyName.of(Settings.PREFIX + "." + name);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            ConfigurationProperty property = source.getConfigurationProperty(full);
            if (property != null) {
                return new SettingsException("'%s' is no value for %s (from %s); %s"
                        .formatted(withoutPassword(property.getValue()), name, place(property.getOrigin()), allowed));
            }
        }
        return new SettingsException(name + " has no value; " + allowed);
    }

    private static String withoutPassword(Object value) {
        return String.valueOf(value).replaceAll("(?i)(password=)[^&;]*", "$1...");
    }

    private static String place(Origin origin) {
        return origin instanceof PropertySourceOrigin named
                ? SettingNames.place(named.getPropertySource().getName())
                : String.valueOf(origin);
    }

    private static String allowed(Class<?> type, BindException failure) {
        if (type.isEnum()) {
            return "allowed: " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidPathException) {
                return Causes.NO_SUCH_NAMES;
            }
        }
        return "allowed: " + (type == Boolean.class ? "true, false" : "a whole number");
    }
}
