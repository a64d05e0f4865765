package io.github.disclosurecompare.publish.chart.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A PNG file of one byte a pixel. ImageIO's own writer takes many times as long for the same picture: it copies every
 * pixel several times on the way to zlib.
 */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte PALETTE = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);

    private PngFile() {}

    /** @param lines the lines of the picture as a zlib stream */
    public static byte[] of(int width, int height, int[] colours, ByteBuffer lines) {
        PngFile file = new PngFile();
        file.out.writeBytes(SIGNATURE);
        file.chunk("IHDR", header(width, height));
        file.chunk("PLTE", palette(colours));
        file.chunk("IDAT", lines);
        file.chunk("IEND", ByteBuffer.allocate(0));
        return file.out.toByteArray();
    }

    private static ByteBuffer header(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(BITS).put(PALETTE);
        return header.rewind();
    }

    private static ByteBuffer palette(int[] colours) {
        ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return palette.flip();
    }

    private void chunk(String type, ByteBuffer data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.remaining());
        chunk.putInt(data.remaining());
        chunk.put(type.getBytes(StandardCharsets.US_ASCII));
        chunk.put(data);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, chunk.position() - 4);
        chunk.putInt((int) check.getValue());
        out.writeBytes(chunk.array());
    }
}
