package io.github.disclosurecompare.publish.table;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects text as UTF-8 bytes. Unlike the JDK's encoder, it does not slow down on the first Chinese character of a
 * buffer, and in these tables there is one in every row.
 */
final class Utf8Writer extends Writer {
    private final List<byte[]> chunks = new ArrayList<>();
    /** The first half of a character that the next buffer ends. */
    private String half = "";

    @Override
    public void write(char[] buffer, int offset, int length) {
        if (length == 0) {
            return;
        }
        String text = half + new String(buffer, offset, length);
        boolean isCut = Character.isHighSurrogate(text.charAt(text.length() - 1));
        half = isCut ? text.substring(text.length() - 1) : "";
        chunks.add((isCut ? text.substring(0, text.length() - 1) : text).getBytes(StandardCharsets.UTF_8));
    }

    Chunks toChunks() {
        return new Chunks(chunks);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
