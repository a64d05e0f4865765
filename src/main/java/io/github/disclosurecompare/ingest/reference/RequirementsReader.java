package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.domain.CitableDocument;
import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.RequirementPack;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.ingest.record.BuiltInYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads what reports must contain. */
public final class RequirementsReader {
    private RequirementsReader() {}

    /** The built-in ones. */
    public static Requirements builtIn() {
        return requirements(BuiltInYaml.load("/reference/requirements.yaml"));
    }

    /**
     * The built-in ones and those of a file, which need not exist; one of the file takes the place of one of the same id.
     *
     * @throws IllegalArgumentException naming the file and the rule, if it cannot be relied upon
     */
    public static Requirements read(Path file) throws IOException {
        Requirements known = builtIn();
        if (!Files.exists(file)) {
            return known;
        }
        Requirements own = FolderYaml.read(file, RequirementsReader::requirements, "");
        return new Requirements(
                merged(known.packs(), own.packs(), RequirementPack::id),
                merged(known.documents(), own.documents(), CitableDocument::id));
    }

    private static <T> List<T> merged(List<T> known, List<T> own, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        known.forEach(one -> all.put(id.apply(one), one));
        own.forEach(one -> all.put(id.apply(one), one));
        return List.copyOf(all.values());
    }

    private static Requirements requirements(Object yaml) {
        YamlEntry file = YamlEntry.of(yaml, "the file");
        List<RequirementPack> packs = new ArrayList<>();
        file.list("packs").forEach(pack -> packs.add(pack(pack)));
        List<CitableDocument> documents = new ArrayList<>();
        file.list("documents").forEach(document -> documents.add(document(document)));
        file.refuseOthers();
        return new Requirements(packs, documents);
    }

    private static RequirementPack pack(YamlEntry of) {
        String id = of.text("id");
        RequirementPack pack = new RequirementPack(
                id,
                of.years("from", "to"),
                of.texts("provinces"),
                of.text("source"),
                of.list("rules").stream().map(rule -> rule(id, rule)).toList());
        of.refuseOthers();
        return pack;
    }

    private static Requirement rule(String pack, YamlEntry of) {
        Requirement.Kind kind = of.code("kind", Requirement.Kind.class);
        Requirement rule = new Requirement(
                pack + "." + of.text("id"),
                kind,
                RuleSubject.read(kind, of),
                of.code("severity", Severity.class),
                of.flag("confirmed"),
                of.byLanguage("meaning"),
                of.byLanguage("todo"));
        of.refuseOthers();
        return rule;
    }

    private static CitableDocument document(YamlEntry of) {
        CitableDocument document = new CitableDocument(
                of.text("id"),
                List.copyOf(of.texts("titles")),
                of.find("issuer").map(issuer -> new CitableDocument.Notice(issuer, of.year("year"))),
                of.text("number"),
                of.text("written"),
                of.find("instead_of").map(number -> new CitableDocument.Former(number, of.year("since"))),
                of.flag("confirmed"));
        of.refuseOthers();
        return document;
    }
}
