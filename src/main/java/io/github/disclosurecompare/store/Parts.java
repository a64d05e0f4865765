package io.github.disclosurecompare.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Long contents in parts: H2 takes 1 MiB at most in one binary value, and half of that is a burden on the heap. */
final class Parts {
    private static final int LONGEST = 250_000;

    private Parts() {}

    /** At least one part. */
    static List<byte[]> split(byte[] content) {
        if (content.length <= LONGEST) {
            return List.of(content);
        }
        List<byte[]> parts = new ArrayList<>();
        for (int at = 0; at < content.length; at += LONGEST) {
            parts.add(Arrays.copyOfRange(content, at, Math.min(at + LONGEST, content.length)));
        }
        return parts;
    }

    static byte[] join(List<byte[]> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
