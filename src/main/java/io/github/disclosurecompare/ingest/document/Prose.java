package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Tells Chinese prose from bytes that merely decode as characters: nearly every pair of bytes is some character of
 * GB18030, but only in Chinese text are most of them common ones.
 */
final class Prose {
    /** In a report two characters of three are common; in Big5, Shift-JIS or EUC-KR taken for GB18030 one of six. */
    private static final double LEAST_COMMON = 0.35;

    private static final double MOST_CONTROLS = 0.01;
    private static final BitSet COMMON = load();

    private Prose() {}

    /** Whether at least a third of the characters beyond ASCII and punctuation are common Chinese ones. */
    static boolean isChinese(String text) {
        int letters = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (COMMON.get(c)) {
                common++;
                letters++;
            } else if (c > 0x7f && (Character.isLetter(c) || Character.getType(c) == Character.PRIVATE_USE)) {
                letters++;
            }
        }
        return common >= LEAST_COMMON * letters;
    }

    /** Whether there are characters that no text has, or too many that hardly any has. */
    static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < 0x7f || c >= '\u3000' && c <= '\u9fff';
            if (!isPlain && isControl(c)) {
                controls++;
            }
        }
        return text.indexOf('\0') >= 0 || controls > MOST_CONTROLS * text.length();
    }

    private static boolean isControl(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static BitSet load() {
        try (InputStream in = Prose.class.getResourceAsStream("/reference/common-characters.txt")) {
            BitSet common = new BitSet();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::codePoints)
                    .forEach(common::set);
            return common;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
