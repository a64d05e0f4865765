package io.github.disclosurecompare.ingest.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells which charset a text is in: its byte-order mark, else strict UTF-8, else strict GB18030, which holds GBK. */
public final class Charsets {
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Charsets() {}

    /** The charsets to be tried in turn, by the first bytes of a stream with marks; it is left at its start. */
    public static List<Charset> candidates(InputStream in) throws IOException {
        in.mark(ByteOrderMark.LONGEST);
        byte[] start = in.readNBytes(ByteOrderMark.LONGEST);
        in.reset();
        return ByteOrderMark.find(start)
                .map(mark -> List.of(mark.charset()))
                .orElse(List.of(StandardCharsets.UTF_8, GB18030));
    }

    /** A reader that fails on the first byte that is not of the charset, behind the byte-order mark if there is one. */
    public static Reader reader(InputStream in, Charset charset) throws IOException {
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
}
