package io.github.disclosurecompare.publish.chart.png;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Adler32;

/**
 * Compresses the lines of one picture to a zlib stream (RFC 1950 and 1951, fixed codes). In a chart nearly every pixel
 * is one of its neighbours - to the left, above or, in a hatching, slantwise above - so these are all that is looked at:
 * zlib looks everywhere, and called from Java it keeps the garbage collector waiting meanwhile.
 */
final class ScanLineDeflater {
    /** Which of the neighbours is the one above. */
    private static final int ABOVE = 1;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    /** No other neighbour is looked at behind one that repeats so many bytes. */
    private static final int LONG_ENOUGH = 32;

    private static final int NEAR = 8;
    private static final int END_OF_BLOCK = 256;
    private static final int[] LENGTH_BASES = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCE_BASES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int MOST_BYTES_A_SYMBOL = 5;

    /** By symbol, and behind the last symbol by length: the bits of a literal or of a length with its extra bits. */
    private static final int[] CODES = new int[END_OF_BLOCK + 1 + LONGEST];

    private static final int[] SIZES = new int[CODES.length];

    static {
        for (int symbol = 0; symbol <= END_OF_BLOCK; symbol++) {
            CODES[symbol] = code(symbol);
            SIZES[symbol] = size(symbol);
        }
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int step = step(LENGTH_BASES, length);
            int symbol = END_OF_BLOCK + 1 + step;
            int extra = length == LONGEST || step < 8 ? 0 : step / 4 - 1;
            CODES[END_OF_BLOCK + length] = code(symbol) | length - LENGTH_BASES[step] << size(symbol);
            SIZES[END_OF_BLOCK + length] = size(symbol) + extra;
        }
    }

    private final Adler32 check = new Adler32();
    /** Of each neighbour, how many bytes back it is, and the bits that say so. */
    private final int[] distances;

    private final int[] distanceCodes;
    private final int[] distanceSizes;
    private byte[] out = new byte[1 << 17];
    private int length;
    private long bits;
    private int bitCount;
    /** The line above with the latest line behind it. */
    private final byte[] window;

    private final int lineLength;
    /** Where the window begins to hold something: there is no line above the first one. */
    private int oldest;

    /** @param lineLength in bytes, up to 32,000 */
    ScanLineDeflater(int lineLength) {
        this.lineLength = lineLength;
        window = new byte[2 * lineLength];
        oldest = 2 * lineLength;
        distances = new int[] {1, lineLength, lineLength - 1, lineLength + 1};
        distanceCodes = IntStream.of(distances)
                .map(distance -> reversed(step(DISTANCE_BASES, distance), 5)
                        | distance - DISTANCE_BASES[step(DISTANCE_BASES, distance)] << 5)
                .toArray();
        distanceSizes = IntStream.of(distances)
                .map(distance -> 5 + Math.max(0, step(DISTANCE_BASES, distance) / 2 - 1))
                .toArray();
        out[length++] = 0x78;
        out[length++] = 0x01;
        put(0b011, 3);
    }

    void add(byte[] line) {
        ensure(line.length * 2 + MOST_BYTES_A_SYMBOL);
        check.update(line);
        System.arraycopy(window, lineLength, window, 0, lineLength);
        System.arraycopy(line, 0, window, lineLength, lineLength);
        oldest = Math.max(0, oldest - lineLength);
        for (int at = lineLength; at < window.length; ) {
            at += addFrom(window, at);
        }
    }

    /** Adds the latest line once more. */
    void addAgain() {
        ensure(lineLength);
        check.update(window, lineLength, lineLength);
        for (int rest = lineLength; rest > 0; ) {
            int next = rest > LONGEST && rest < LONGEST + SHORTEST ? LONGEST - SHORTEST : Math.min(rest, LONGEST);
            putSymbol(END_OF_BLOCK + next);
            put(distanceCodes[ABOVE], distanceSizes[ABOVE]);
            rest -= next;
        }
    }

    /** Writes the next byte or the next bytes that repeat a neighbour, and tells how many. */
    private int addFrom(byte[] both, int at) {
        int most = Math.min(LONGEST, both.length - at);
        int longest = SHORTEST - 1;
        int nearest = -1;
        for (int i = 0; i < distances.length && longest < LONG_ENOUGH && longest < most; i++) {
            int from = at - distances[i];
            if (from >= oldest && both[from] == both[at] && both[from + longest] == both[at + longest]) {
                int equal = equal(both, at, from, most);
                if (equal > longest) {
                    longest = equal;
                    nearest = i;
                }
            }
        }
        if (nearest < 0) {
            putSymbol(both[at] & 0xff);
            return 1;
        }
        putSymbol(END_OF_BLOCK + longest);
        put(distanceCodes[nearest], distanceSizes[nearest]);
        return longest;
    }

    /** The stream; nothing can be added any more. */
    ByteBuffer finish() {
        ensure(2 * MOST_BYTES_A_SYMBOL);
        putSymbol(END_OF_BLOCK);
        putBytes((bitCount + Byte.SIZE - 1) / Byte.SIZE);
        ByteBuffer stream = ByteBuffer.allocate(length + Integer.BYTES);
        return stream.put(out, 0, length).putInt((int) check.getValue()).flip();
    }

    /** How many bytes are equal from two places on; the first ones by hand, since most repetitions are short. */
    private static int equal(byte[] bytes, int at, int from, int most) {
        int near = Math.min(most, NEAR);
        for (int i = 0; i < near; i++) {
            if (bytes[at + i] != bytes[from + i]) {
                return i;
            }
        }
        int mismatch = Arrays.mismatch(bytes, at, at + most, bytes, from, from + most);
        return mismatch < 0 ? most : mismatch;
    }

    private void putSymbol(int symbol) {
        put(CODES[symbol], SIZES[symbol]);
    }

    private void put(int value, int size) {
        bits |= (long) value << bitCount;
        bitCount += size;
        if (bitCount >= Integer.SIZE) {
            putBytes(Integer.BYTES);
        }
    }

    private void putBytes(int count) {
        for (int i = 0; i < count; i++) {
            out[length++] = (byte) bits;
            bits >>>= Byte.SIZE;
        }
        bitCount -= count * Byte.SIZE;
    }

    private void ensure(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }

    private static int step(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    private static int size(int symbol) {
        return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
    }

    private static int code(int symbol) {
        int code = symbol < 144
                ? 0x30 + symbol
                : symbol < 256 ? 0x190 + symbol - 144 : symbol < 280 ? symbol - 256 : 0xc0 + symbol - 280;
        return reversed(code, size(symbol));
    }

    private static int reversed(int code, int size) {
        return Integer.reverse(code) >>> Integer.SIZE - size;
    }
}
