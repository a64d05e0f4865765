package io.github.disclosurecompare.publish.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Bytes in pieces: one array of some megabytes is what a garbage collector likes least. */
public record Chunks(List<byte[]> pieces) {

    public static Chunks of(byte[] bytes) {
        return new Chunks(List.of(bytes));
    }

    /** A text as UTF-8. */
    public static Chunks of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public Chunks plus(Chunks more) {
        return new Chunks(Stream.concat(pieces.stream(), more.pieces.stream()).toList());
    }

    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }

    @Override
    public String toString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
