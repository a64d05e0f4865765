package io.github.disclosurecompare.publish.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes HTML or XML as UTF-8, byte by byte: what comes from reports is escaped, what the program says is not. */
public final class MarkupWriter {
    private static final int MOST_DIGITS = 32;
    private static final byte[] AMPERSAND = utf8("&amp;");
    private static final byte[] LESS = utf8("&lt;");
    private static final byte[] GREATER = utf8("&gt;");
    private static final byte[] QUOTE = utf8("&quot;");
    private static final byte[] REPLACEMENT = utf8("\ufffd");

    private byte[] bytes;
    private int length;

    /** @param expected how many bytes it may be */
    public MarkupWriter(int expected) {
        bytes = new byte[expected];
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Begins anew. */
    public MarkupWriter clear() {
        length = 0;
        return this;
    }

    /** Markup. */
    public MarkupWriter raw(byte[] markup) {
        return raw(markup, 0, markup.length);
    }

    /** A stretch of markup. */
    public MarkupWriter raw(byte[] markup, int begin, int end) {
        ensure(end - begin);
        System.arraycopy(markup, begin, bytes, length, end - begin);
        length += end - begin;
        return this;
    }

    /** Markup. */
    public MarkupWriter raw(String markup) {
        return raw(utf8(markup));
    }

    /** A text of any origin. */
    public MarkupWriter text(String text) {
        byte[] utf8 = utf8(text);
        if (isPlain(utf8)) {
            return raw(utf8);
        }
        for (int at = 0; at < utf8.length; at++) {
            if (isNoCharacter(utf8, at)) {
                raw(REPLACEMENT);
                at += REPLACEMENT.length - 1;
            } else {
                escape(utf8[at]);
            }
        }
        return this;
    }

    /** A number with a comma every three digits. */
    public MarkupWriter grouped(long number) {
        ensure(MOST_DIGITS);
        if (number < 0) {
            bytes[length++] = '-';
        }
        long rest = Math.abs(number);
        int digits = 1;
        for (long left = rest / 10; left > 0; left /= 10) {
            digits++;
        }
        length += digits + (digits - 1) / 3;
        int at = length;
        for (int i = 0; i < digits; i++) {
            if (i > 0 && i % 3 == 0) {
                bytes[--at] = ',';
            }
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** Takes off what it ends with, as many times as it does. */
    public MarkupWriter without(byte[] end) {
        while (length >= end.length && Arrays.equals(bytes, length - end.length, length, end, 0, end.length)) {
            length -= end.length;
        }
        return this;
    }

    /** How many bytes there are already. */
    public int length() {
        return length;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void escape(byte next) {
        switch (next) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            case '"' -> raw(QUOTE);
            default -> {
                ensure(1);
                bytes[length++] = isControl(next) ? (byte) ' ' : next;
            }
        }
    }

    private static boolean isPlain(byte[] utf8) {
        for (int at = 0; at < utf8.length; at++) {
            if (utf8[at] < 0 ? isNoCharacter(utf8, at) : isEscaped(utf8[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(byte next) {
        return next == '&' || next == '<' || next == '>' || next == '"' || isControl(next);
    }

    /** Whether U+FFFE or U+FFFF begins here, which damaged texts hold and XML does not. */
    private static boolean isNoCharacter(byte[] utf8, int at) {
        return utf8[at] == REPLACEMENT[0] && utf8[at + 1] == REPLACEMENT[1] && (utf8[at + 2] & 0xFE) == 0xBE;
    }

    /** Neither has a place for control characters; in a quote they stand where lines or pages broke. */
    private static boolean isControl(byte next) {
        return next >= 0 && next < ' ';
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
