package io.github.disclosurecompare.ingest.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The mark at the start of a file that says its charset. */
final class ByteOrderMark {
    /** Bytes of the mark, by charset. */
    static final Map<Charset, Integer> LENGTHS =
            Map.of(StandardCharsets.UTF_8, 3, StandardCharsets.UTF_16BE, 2, StandardCharsets.UTF_16LE, 2);

    private ByteOrderMark() {}

    /** The charset that the first bytes say; null if they do not. */
    static Charset charset(byte[] bytes) {
        if (Signature.startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (Signature.startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return Signature.startsWith(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
    }
}
