package io.github.disclosurecompare.ingest.reference;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a reference file in YAML of a data folder; whatever is wrong with it is said in one sentence that names it. */
final class FolderYaml {
    private FolderYaml() {}

    /**
     * @param reading makes of the file's content what is wanted
     * @param advice what to do where that cannot be made of it, as the end of a sentence
     * @throws IllegalArgumentException naming the file, if it is no YAML or the reading throws one
     */
    static <T> T read(Path file, Function<Object, T> reading, String advice) throws IOException {
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return reading.apply(yaml.load(Files.readString(file)));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": save it as UTF-8");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark().getLine() + 1;
            throw new IllegalArgumentException(file + ", line " + line + ": " + e.getProblem() + advice);
        } catch (YAMLException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage() + advice);
        }
    }
}
