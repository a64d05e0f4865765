package io.github.disclosurecompare.ingest.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the lists of words and rules that the program brings along. */
public final class BuiltInYaml {
    private BuiltInYaml() {}

    /** @param resource its path, which begins with a slash */
    public static <T> T load(String resource) {
        try (InputStream in = BuiltInYaml.class.getResourceAsStream(resource)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
