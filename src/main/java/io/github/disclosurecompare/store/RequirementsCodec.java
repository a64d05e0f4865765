package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.CitableDocument;
import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.RequirementPack;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.domain.Tenure;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packs what reports must contain. */
final class RequirementsCodec {
    private static final Requirement.Kind[] KINDS = Requirement.Kind.values();
    private static final Severity[] SEVERITIES = Severity.values();

    private RequirementsCodec() {}

    static void pack(Packer out, Requirements requirements) {
        out.list(requirements.packs(), pack -> {
            out.text(pack.id());
            out.optional(pack.years().first(), out::year);
            out.optional(pack.years().last(), out::year);
            out.list(new TreeSet<>(pack.provinces()), out::text);
            out.text(pack.source());
            out.list(pack.requirements(), requirement -> requirement(out, requirement));
        });
        out.list(requirements.documents(), document -> document(out, document));
    }

    private static void requirement(Packer out, Requirement requirement) {
        out.text(requirement.id());
        out.code(requirement.kind());
        out.text(requirement.of());
        out.code(requirement.severity());
        out.flag(requirement.isConfirmed());
        texts(out, requirement.meaning());
        texts(out, requirement.todo());
    }

    private static void document(Packer out, CitableDocument document) {
        out.text(document.id());
        out.list(document.titles(), out::text);
        out.optional(document.notice(), notice -> {
            out.text(notice.issuer());
            out.year(notice.year());
        });
        out.text(document.number());
        out.text(document.written());
        out.optional(document.former(), former -> {
            out.text(former.number());
            out.year(former.since());
        });
        out.flag(document.isConfirmed());
    }

    private static void texts(Packer out, Map<String, String> byLanguage) {
        out.list(new TreeMap<>(byLanguage).entrySet(), text -> {
            out.text(text.getKey());
            out.text(text.getValue());
        });
    }

    static Requirements unpack(Unpacker in) {
        return new Requirements(in.list(() -> requirementPack(in)), in.list(() -> document(in)));
    }

    private static RequirementPack requirementPack(Unpacker in) {
        return new RequirementPack(
                in.text(),
                new Tenure(in.optional(in::year), in.optional(in::year)),
                Set.copyOf(in.list(in::text)),
                in.text(),
                in.list(() -> new Requirement(
                        in.text(), in.code(KINDS), in.text(), in.code(SEVERITIES), in.flag(), texts(in), texts(in))));
    }

    private static CitableDocument document(Unpacker in) {
        return new CitableDocument(
                in.text(),
                in.list(in::text),
                in.optional(() -> new CitableDocument.Notice(in.text(), in.year())),
                in.text(),
                in.text(),
                in.optional(() -> new CitableDocument.Former(in.text(), in.year())),
                in.flag());
    }

    private static Map<String, String> texts(Unpacker in) {
        Map<String, String> texts = new TreeMap<>();
        in.list(() -> texts.put(in.text(), in.text()));
        return texts;
    }
}
