package io.github.disclosurecompare.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The mark at the start of a file that says its charset. */
public enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe);

    static final int LONGEST = 3;

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    /** The mark that a file begins with. */
    public static Optional<ByteOrderMark> find(byte[] file) {
        return Stream.of(values())
                .filter(mark -> FirstBytes.are(file, mark.bytes))
                .findFirst();
    }

    public Charset charset() {
        return charset;
    }

    /** In bytes. */
    public int length() {
        return bytes.length;
    }
}
