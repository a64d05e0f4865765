package io.github.disclosurecompare.publish.change;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Two checksums of different kinds over the same bytes, by which rows that stayed as they were are passed over. */
final class Digest {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    void add(byte[] bytes, int from, int length) {
        one.update(bytes, from, length);
        other.update(bytes, from, length);
    }

    /** Of all bytes since the last call. */
    long take() {
        long value = one.getValue() << Integer.SIZE | other.getValue();
        one.reset();
        other.reset();
        return value;
    }
}
