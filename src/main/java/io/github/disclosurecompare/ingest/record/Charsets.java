package io.github.disclosurecompare.ingest.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells which charset a file of records is in: its byte-order mark, else strict UTF-8, else strict GB18030. */
final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_MARK = 3;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Charsets() {}

    /** The charsets to be tried in turn, by the first bytes of a stream with marks; it is left at its start. */
    static List<Charset> candidates(InputStream in) throws IOException {
        in.mark(LONGEST_MARK);
        byte[] start = in.readNBytes(LONGEST_MARK);
        in.reset();
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return List.of(StandardCharsets.UTF_8);
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    /** A reader that fails on the first byte that is not of the charset, behind the byte-order mark if there is one. */
    static Reader reader(InputStream in, Charset charset) throws IOException {
        Reader reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        PushbackReader text = new PushbackReader(reader);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
