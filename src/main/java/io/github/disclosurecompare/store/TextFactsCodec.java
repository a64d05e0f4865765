package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.CitedDocument;
import io.github.disclosurecompare.domain.ItemStatement;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.Sketch;
import io.github.disclosurecompare.domain.TextFacts;

/** Packs what was kept of a text. */
final class TextFactsCodec {
    private static final ItemStatement.Kind[] KINDS = ItemStatement.Kind.values();

    private TextFactsCodec() {}

    static void pack(Packer out, TextFacts text) {
        out.list(text.sentences(), sentence -> {
            out.number(sentence.begin());
            out.number(sentence.length());
            sketch(out, sentence.sketch());
        });
        out.list(text.promises(), promise -> {
            out.text(promise.matter());
            ReportCodec.evidence(out, promise.evidence());
        });
        out.list(text.items(), item -> {
            out.number(item.item());
            out.code(item.kind());
            ReportCodec.evidence(out, item.evidence());
        });
        out.list(text.citations(), cited -> {
            out.text(cited.title());
            out.text(cited.issuer());
            out.text(cited.number());
            ReportCodec.evidence(out, cited.evidence());
        });
    }

    private static void sketch(Packer out, Sketch sketch) {
        out.number(sketch.numbers());
        out.number(sketch.first());
        out.number(sketch.second());
        out.number(sketch.third());
        out.number(sketch.fourth());
    }

    static TextFacts unpack(Unpacker in) {
        return new TextFacts(
                in.list(() -> sentence(in)),
                in.list(() -> new Promise(in.text(), ReportCodec.evidence(in))),
                in.list(() -> new ItemStatement(in.count(), in.code(KINDS), ReportCodec.evidence(in))),
                in.list(() -> new CitedDocument(in.text(), in.text(), in.text(), ReportCodec.evidence(in))));
    }

    private static Sentence sentence(Unpacker in) {
        int begin = in.count();
        return new Sentence(
                begin, begin + in.count(), new Sketch(in.count(), in.count(), in.count(), in.count(), in.count()));
    }
}
