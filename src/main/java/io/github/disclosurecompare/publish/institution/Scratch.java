package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the pieces of all pages on the disk until all years are there. */
final class Scratch implements AutoCloseable {
    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    private final Map<ReportingUnit, List<Stored>> stored = new TreeMap<>();
    private long end;

    /** A piece that was put away. */
    private record Stored(YearPiece piece, long begin, int length) {}

    /** @param path of a file that is gone once this is closed */
    Scratch(Path path) throws IOException {
        file = FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Puts a piece away; before it can be read, {@link #flush} is to be called. */
    void add(YearPiece piece) throws IOException {
        if (piece.html().length > buffer.remaining()) {
            flush();
        }
        if (piece.html().length > buffer.remaining()) {
            write(ByteBuffer.wrap(piece.html()));
        } else {
            buffer.put(piece.html());
        }
        YearPiece kept = new YearPiece(piece.key(), new byte[0], piece.section(), piece.figures());
        stored.computeIfAbsent(piece.key().reportingUnit(), who -> new ArrayList<>())
                .add(new Stored(kept, end, piece.html().length));
        end += piece.html().length;
    }

    void flush() throws IOException {
        write(buffer.flip());
        buffer.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    List<ReportingUnit> units() {
        return List.copyOf(stored.keySet());
    }

    /** The pieces of a page in the order in which they were added. Safe for several threads. */
    List<YearPiece> read(ReportingUnit who) {
        return stored.getOrDefault(who, List.of()).stream().map(this::read).toList();
    }

    private YearPiece read(Stored one) {
        byte[] html = new byte[one.length()];
        ByteBuffer bytes = ByteBuffer.wrap(html);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, one.begin() + bytes.position()) < 0) {
                    throw new IOException("the pages' scratch file is cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new YearPiece(
                one.piece().key(), html, one.piece().section(), one.piece().figures());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
