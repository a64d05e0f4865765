package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.ingest.charset.Charsets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A path as text, whatever the locale of the machine: a name is UTF-8, or GB18030, as old archives leave it. Java itself
 * takes it for what the locale says, so that under {@code LC_ALL=C} all Chinese names of one length are the same.
 */
final class PathText {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charsets.GB18030);

    private PathText() {}

    /** With forward slashes. */
    static String of(Path path) {
        String text = path.toString().replace('\\', '/');
        return isAscii(text) ? text : root(path) + names(path);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String root(Path path) {
        return path.isAbsolute() ? path.getRoot().toString().replace('\\', '/') : "";
    }

    private static String names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(PathText::name)
                .collect(Collectors.joining("/"));
    }

    private static String name(Path name) {
        String escaped = name.toUri().getRawPath().replaceFirst("/$", "");
        byte[] bytes = unescaped(escaped.substring(escaped.lastIndexOf('/') + 1));
        for (Charset charset : CHARSETS) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // The next one may fit.
            }
        }
        return name.toString();
    }

    /** A URI has the bytes of a name as they are on the disk. */
    private static byte[] unescaped(String escaped) {
        ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.put((byte) escaped.charAt(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
