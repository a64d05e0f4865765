package io.github.disclosurecompare.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Keeps a second run away from the store or the output folder; it says which run holds it. The system lets go of it when a run dies. */
public final class RunLock implements AutoCloseable {
    /** Where the lock stands in its file: behind all that is ever written there, so that others can read that. */
    private static final long PLACE = 1L << 40;

    /** Who holds it signs at once, unless the disk is full. */
    private static final int LOOKS = 50;

    private static final int LONGEST_NAME = 200;

    private final FileChannel channel;
    private final FileLock lock;
    private boolean isLeftByTheDead;

    private RunLock(FileChannel channel, FileLock lock, boolean isLeftByTheDead) {
        this.channel = channel;
        this.lock = lock;
        this.isLeftByTheDead = isLeftByTheDead;
    }

    /** Another run holds it. */
    public static final class HeldException extends Exception {
        private static final long serialVersionUID = 1;

        HeldException(String what, String holder) {
            super(what + " is held by " + holder);
        }
    }

    /**
     * @param file beside the store
     * @param what it guards, as it is to be named to others
     * @param holder how this run is to be named to others
     * @throws HeldException if another run holds it
     */
    public static RunLock take(Path file, String what, String holder) throws IOException, HeldException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        String other = name(channel);
        for (int look = 1; lock == null && other.isEmpty() && look < LOOKS; look++) {
            pause();
            lock = tryLock(channel);
            other = name(channel);
        }
        if (lock == null) {
            channel.close();
            throw new HeldException(what, other.isEmpty() ? "another run" : other);
        }
        boolean isLeftByTheDead = channel.size() > 0;
        sign(channel, holder);
        return new RunLock(channel, lock, isLeftByTheDead);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Empty in the moments before the holder has signed and after it has crossed itself out. It is read by the channel: the
     * system takes the lock back from a process that closes its file, however often that is open.
     */
    private static String name(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NAME);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** On a full disk it is held without a name. */
    private static void sign(FileChannel channel, String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            LoggerFactory.getLogger(RunLock.class).debug("the lock is held without a name", e);
        }
    }

    /** Whether the last holder died holding it, and nobody has cleared up behind it since. */
    public boolean isLeftByTheDead() {
        return isLeftByTheDead;
    }

    /** Takes down that what the dead one left has been cleared up. */
    public void settle() {
        isLeftByTheDead = false;
    }

    @Override
    public void close() throws IOException {
        if (!isLeftByTheDead) {
            channel.truncate(0);
        }
        lock.release();
        channel.close();
    }
}
