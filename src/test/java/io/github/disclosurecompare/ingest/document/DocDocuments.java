package io.github.disclosurecompare.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes documents in the format of Word 97, as little of it as there must be. */
final class DocDocuments {
    private static final int TEXT_AT = 1024;
    private static final int PAGE = 512;
    private static final int PARAGRAPHS_A_PAGE = 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private final List<byte[]> properties = new ArrayList<>();
    private final Tables tables = new Tables();

    /** The table stream, and where in it each table is. */
    private static final class Tables {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ByteBuffer places = little(93 * 8);

        void add(int table, byte[] content, int trailing) {
            places.putInt(table * 8, bytes.size()).putInt(table * 8 + 4, content.length - trailing);
            bytes.writeBytes(content);
        }
    }

    /** A document with a paragraph for each line. */
    static byte[] of(String text) {
        DocDocuments document = new DocDocuments();
        text.lines().forEach(document::paragraph);
        return document.bytes();
    }

    DocDocuments paragraph(String words) {
        return add(words + '\r');
    }

    /** A paragraph of the only list, numbered 一、二、三、 at level 0 and 1.1 at level 1. */
    DocDocuments numbered(int level, String words) {
        return add(words + '\r', 0x0a, 0x26, level, 0x0b, 0x46, 1, 0);
    }

    DocDocuments row(String... cells) {
        for (String cell : cells) {
            add(cell + '\u0007', 0x16, 0x24, 1);
        }
        return add("\u0007", 0x16, 0x24, 1, 0x17, 0x24, 1);
    }

    byte[] bytes() {
        int textEnd = TEXT_AT + 2 * text.length();
        int firstPage = (textEnd + PAGE - 1) / PAGE;
        int papxPages = (ends.size() + PARAGRAPHS_A_PAGE - 1) / PARAGRAPHS_A_PAGE;
        byte[] main = new byte[(firstPage + papxPages + 1) * PAGE];
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(words, 0, main, TEXT_AT, words.length);
        ByteBuffer papx = little(papxPages * 8 + 4).putInt(TEXT_AT);
        for (int page = 0; page < papxPages; page++) {
            int from = page * PARAGRAPHS_A_PAGE;
            int to = Math.min(ends.size(), from + PARAGRAPHS_A_PAGE);
            System.arraycopy(paragraphs(from, to), 0, main, (firstPage + page) * PAGE, PAGE);
            papx.putInt(place(ends.get(to - 1)));
        }
        for (int page = 0; page < papxPages; page++) {
            papx.putInt(firstPage + page);
        }
        ByteBuffer characters =
                ByteBuffer.wrap(main, (firstPage + papxPages) * PAGE, PAGE).order(ByteOrder.LITTLE_ENDIAN);
        characters.putInt(TEXT_AT).putInt(textEnd);
        main[main.length - 1] = 1;
        tables.add(1, styles(), 0);
        tables.add(
                6,
                little(20)
                        .putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(-1)
                        .array(),
                0);
        tables.add(
                12,
                little(12)
                        .putInt(TEXT_AT)
                        .putInt(textEnd)
                        .putInt(firstPage + papxPages)
                        .array(),
                0);
        tables.add(13, papx.array(), 0);
        tables.add(15, new byte[4], 0);
        tables.add(31, new byte[600], 0);
        tables.add(33, pieces(), 0);
        byte[] levels = levels();
        tables.add(73, lists(levels), levels.length);
        tables.add(74, overrides(), 0);
        header(main);
        return file(main);
    }

    private DocDocuments add(String words, int... operations) {
        text.append(words);
        ends.add(text.length());
        ByteBuffer bytes = little(2 + operations.length).putShort((short) 0);
        for (int operation : operations) {
            bytes.put((byte) operation);
        }
        properties.add(bytes.array());
        return this;
    }

    /** A page that says which paragraph ends where, and how each looks. */
    private byte[] paragraphs(int from, int to) {
        ByteBuffer page = little(PAGE).putInt(from == 0 ? TEXT_AT : place(ends.get(from - 1)));
        ends.subList(from, to).forEach(end -> page.putInt(place(end)));
        int end = PAGE - 2;
        for (int i = from; i < to; i++) {
            byte[] property = properties.get(i);
            boolean isOdd = property.length % 2 == 1;
            end -= property.length + (isOdd ? 1 : 2);
            page.put((byte) (end / 2)).put(new byte[12]);
            ByteBuffer at = page.duplicate().position(end);
            if (isOdd) {
                at.put((byte) ((property.length + 1) / 2));
            } else {
                at.put((byte) 0).put((byte) (property.length / 2));
            }
            at.put(property);
        }
        page.put(PAGE - 1, (byte) (to - from));
        return page.array();
    }

    private void header(byte[] main) {
        ByteBuffer header = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(6, (short) 0x804);
        header.putShort(0x0a, (short) 0x1200).putShort(0x0c, (short) 0xbf);
        header.putInt(0x18, TEXT_AT).putInt(0x1c, TEXT_AT + 2 * text.length());
        header.putShort(0x20, (short) 0x0e).putShort(0x3e, (short) 0x16);
        header.putInt(0x40, main.length).putInt(0x4c, text.length()).putShort(0x98, (short) 0x5d);
        header.position(0x9a).put(tables.places.array());
    }

    private byte[] file(byte[] main) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(tables.bytes.toByteArray()), "1Table");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pieces() {
        return little(5 + 16)
                .put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(text.length())
                .putShort((short) 0)
                .putInt(TEXT_AT)
                .putShort((short) 0)
                .array();
    }

    private static byte[] styles() {
        byte[] name = "Normal".getBytes(StandardCharsets.UTF_16LE);
        int size = 10 + 2 + name.length + 2 + 2 + 2 + 2;
        ByteBuffer styles = little(2 + 18 + 2 + size);
        styles.putShort((short) 18).putShort((short) 1).putShort((short) 10).putShort((short) 1);
        styles.position(20);
        styles.putShort((short) size);
        styles.putShort((short) 0)
                .putShort((short) 0xfff1)
                .putShort((short) 2)
                .putShort((short) size)
                .putShort((short) 0);
        styles.putShort((short) 6).put(name).putShort((short) 0);
        styles.putShort((short) 2).putShort((short) 0).putShort((short) 0);
        return styles.array();
    }

    private static byte[] lists(byte[] levels) {
        ByteBuffer lists =
                little(2 + 28 + levels.length).putShort((short) 1).putInt(77).putInt(0);
        for (int i = 0; i < 9; i++) {
            lists.putShort((short) 0xfff);
        }
        return lists.position(30).put(levels).array();
    }

    private static byte[] levels() {
        ByteArrayOutputStream levels = new ByteArrayOutputStream();
        levels.writeBytes(level(39, "\0、", 1));
        levels.writeBytes(level(0, "\1.", 1));
        for (int i = 2; i < 9; i++) {
            levels.writeBytes(level(23, "\uf0b7", 0));
        }
        return levels.toByteArray();
    }

    private static byte[] level(int style, String pattern, int placeholders) {
        ByteBuffer level = little(28 + 2 + 2 * pattern.length())
                .putInt(1)
                .put((byte) style)
                .put((byte) 0);
        level.put((byte) placeholders);
        level.position(28).putShort((short) pattern.length());
        return level.put(pattern.getBytes(StandardCharsets.UTF_16LE)).array();
    }

    private static byte[] overrides() {
        return little(4 + 16 + 4).putInt(1).putInt(77).position(20).putInt(-1).array();
    }

    private static int place(int character) {
        return TEXT_AT + 2 * character;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
