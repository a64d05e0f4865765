package io.github.disclosurecompare.ingest.document;

import io.github.disclosurecompare.ingest.charset.Charsets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a document at random: its bytes, its length, or what its structure says. */
final class Mutation {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String[] NUMBERS = {"0", "-1", "1", "65535", "2147483647", "99999999999"};

    private Mutation() {}

    static byte[] of(byte[] document, Random random) {
        byte[] damaged = document.clone();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && damaged.length > 1; i++) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] document, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(document, random.nextInt(document.length));
            case 1 -> bytesChanged(document, random);
            case 2 -> without(document, random);
            case 3 -> doubled(document, random);
            case 4 -> numberChanged(document, random);
            case 5 -> recoded(document, random);
            default -> partChanged(document, random);
        };
    }

    private static byte[] bytesChanged(byte[] document, Random random) {
        byte[] changed = document.clone();
        for (int i = 0; i <= random.nextInt(20); i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] without(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(200));
        byte[] shorter = Arrays.copyOf(document, document.length - (to - from));
        System.arraycopy(document, to, shorter, from, document.length - to);
        return shorter;
    }

    private static byte[] doubled(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(500));
        byte[] longer = Arrays.copyOf(document, document.length + to - from);
        System.arraycopy(document, from, longer, to, document.length - from);
        return longer;
    }

    /** Sizes, offsets and references are numbers. */
    private static byte[] numberChanged(byte[] document, Random random) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        Matcher number = NUMBER.matcher(text);
        if (!number.find(random.nextInt(text.length()))) {
            return document;
        }
        return (text.substring(0, number.start())
                        + NUMBERS[random.nextInt(NUMBERS.length)]
                        + text.substring(number.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] recoded(byte[] document, Random random) {
        String text = new String(document, random.nextBoolean() ? StandardCharsets.UTF_8 : Charsets.GB18030);
        return text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : Charsets.GB18030);
    }

    /** One part of an archive, packed again, so that what is in it is reached. */
    private static byte[] partChanged(byte[] document, Random random) {
        if (document[0] != 'P') {
            return bytesChanged(document, random);
        }
        try {
            Map<String, byte[]> parts = new TreeMap<>(DocxDocuments.unzip(document));
            Object[] names = parts.keySet().toArray();
            if (names.length > 0) {
                parts.computeIfPresent(
                        (String) names[random.nextInt(names.length)],
                        (name, part) -> part.length < 2
                                ? part
                                : random.nextBoolean() ? bytesChanged(part, random) : doubled(part, random));
            }
            return DocxDocuments.zip(parts);
        } catch (RuntimeException e) {
            return bytesChanged(document, random);
        }
    }
}
