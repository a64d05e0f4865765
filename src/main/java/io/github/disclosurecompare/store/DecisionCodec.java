package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Decision;
import io.github.disclosurecompare.domain.FigureKey;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Role;

/** Packs decisions, and what was rejected of them, into bytes. */
final class DecisionCodec {
    private static final Metric[] METRICS = Metric.values();
    private static final Category[] CATEGORIES = Category.values();
    private static final Role[] ROLES = Role.values();

    private DecisionCodec() {}

    static void correction(Packer out, Correction correction) {
        out.key(correction.key());
        out.optional(correction.figure(), figure -> {
            out.code(figure.metric());
            out.number(figure.channels().bits());
            out.optional(figure.category(), out::code);
            out.optional(figure.role(), out::code);
        });
        out.text(correction.field());
        out.text(correction.expected());
        out.text(correction.replacement());
        decision(out, correction.decision());
    }

    static Correction correction(Unpacker in) {
        return new Correction(
                in.key(),
                in.optional(() -> new FigureKey(
                        in.code(METRICS),
                        ChannelSet.ofBits(in.count()),
                        in.optional(() -> in.code(CATEGORIES)),
                        in.optional(() -> in.code(ROLES)))),
                in.text(),
                in.text(),
                in.text(),
                decision(in));
    }

    static void acceptance(Packer out, Acceptance acceptance) {
        out.text(acceptance.fingerprint());
        decision(out, acceptance.decision());
    }

    static Acceptance acceptance(Unpacker in) {
        return new Acceptance(in.text(), decision(in));
    }

    static void reject(Packer out, Reject reject) {
        out.text(reject.source());
        out.number(reject.line());
        out.text(reject.column());
        out.text(reject.value());
        out.text(reject.reason());
        out.optional(reject.academicYear(), out::year);
    }

    static Reject reject(Unpacker in) {
        return new Reject(in.text(), in.number(), in.text(), in.text(), in.text(), in.optional(in::year));
    }

    private static void decision(Packer out, Decision decision) {
        out.text(decision.reason());
        out.text(decision.by());
        out.text(decision.on());
    }

    private static Decision decision(Unpacker in) {
        return new Decision(in.text(), in.text(), in.text());
    }
}
