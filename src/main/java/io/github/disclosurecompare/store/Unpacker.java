package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Reads what a {@link Packer} wrote. */
final class Unpacker {
    private final List<String> known = new ArrayList<>();
    private final byte[] bytes;
    private int at;
    private ReportKey latestKey;
    private Evidence latestEvidence;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long zigzag = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            zigzag |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return zigzag >>> 1 ^ -(zigzag & 1);
            }
        }
    }

    int count() {
        return (int) number();
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    <E> E code(E[] values) {
        return values[bytes[at++]];
    }

    AcademicYear year() {
        return new AcademicYear(count());
    }

    String text() {
        int seen = count();
        if (seen > 0) {
            return known.get(seen - 1);
        }
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        known.add(text);
        return text;
    }

    ReportKey key() {
        if (!flag()) {
            latestKey = new ReportKey(new ReportingUnit(text(), text(), text()), year());
        }
        return latestKey;
    }

    /** One object for equal evidence that follows each other, as it does where a record quotes nothing. */
    Evidence shared(Evidence evidence) {
        if (!evidence.equals(latestEvidence)) {
            latestEvidence = evidence;
        }
        return latestEvidence;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }

    double real() {
        return Double.longBitsToDouble(number());
    }

    <T> Optional<T> optional(Supplier<T> reader) {
        return flag() ? Optional.of(reader.get()) : Optional.empty();
    }

    OptionalLong optionalNumber() {
        return flag() ? OptionalLong.of(number()) : OptionalLong.empty();
    }

    <T> List<T> list(Supplier<T> reader) {
        int size = count();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(reader.get());
        }
        return list;
    }
}
