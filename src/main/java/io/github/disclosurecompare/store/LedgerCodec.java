package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.SharedText;

/** Packs what became of promises, and what texts share. */
final class LedgerCodec {
    private static final FollowedPromise.Fate[] FATES = FollowedPromise.Fate.values();

    private LedgerCodec() {}

    static void promise(Packer out, FollowedPromise followed) {
        out.key(followed.key());
        out.text(followed.promise().matter());
        ReportCodec.evidence(out, followed.promise().evidence());
        out.year(followed.since());
        out.code(followed.fate());
        ReportCodec.evidence(out, followed.later());
    }

    static FollowedPromise promise(Unpacker in) {
        return new FollowedPromise(
                in.key(),
                new Promise(in.text(), ReportCodec.evidence(in)),
                in.year(),
                in.code(FATES),
                ReportCodec.evidence(in));
    }

    static void shared(Packer out, SharedText shared) {
        out.key(shared.key());
        out.key(shared.source());
        out.list(shared.longest(), pair -> {
            ReportCodec.evidence(out, pair.here());
            ReportCodec.evidence(out, pair.there());
        });
        out.number(shared.count());
    }

    static SharedText shared(Unpacker in) {
        return new SharedText(
                in.key(),
                in.key(),
                in.list(() -> new SharedText.Pair(ReportCodec.evidence(in), ReportCodec.evidence(in))),
                in.count());
    }
}
