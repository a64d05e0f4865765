package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Writes values one after the other into bytes; {@link Unpacker} reads them in the same order. */
final class Packer {
    private final Map<String, Integer> known = new HashMap<>();
    private byte[] bytes = new byte[1024];
    private int length;
    private ReportKey latestKey;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Seven bits a byte, the small ones in one; negative numbers zigzag. */
    void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7fL) != 0) {
            put((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        put((int) rest);
    }

    void flag(boolean value) {
        put(value ? 1 : 0);
    }

    void code(Enum<?> value) {
        put(value.ordinal());
    }

    void year(AcademicYear year) {
        number(year.startYear());
    }

    /** Whose report; the same one as before in a byte, since a report mostly has many rows. */
    void key(ReportKey key) {
        flag(key.equals(latestKey));
        if (!key.equals(latestKey)) {
            text(key.reportingUnit().code());
            text(key.reportingUnit().institution());
            text(key.reportingUnit().unit());
            year(key.academicYear());
            latestKey = key;
        }
    }

    /** A text in full the first time, later by its number. */
    void text(String text) {
        Integer seen = known.putIfAbsent(text, known.size());
        if (seen != null) {
            number(seen + 1L);
            return;
        }
        number(0);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    void day(LocalDate day) {
        number(day.toEpochDay());
    }

    void real(double value) {
        number(Double.doubleToLongBits(value));
    }

    <T> void optional(Optional<T> value, Consumer<T> writer) {
        flag(value.isPresent());
        value.ifPresent(writer);
    }

    void optional(OptionalLong value) {
        flag(value.isPresent());
        value.ifPresent(this::number);
    }

    <T> void list(Collection<T> values, Consumer<T> writer) {
        number(values.size());
        values.forEach(writer);
    }

    private void put(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
