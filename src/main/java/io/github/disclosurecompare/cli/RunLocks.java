package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.ServerLock;
import io.github.disclosurecompare.store.StoreAccount;
import io.github.disclosurecompare.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a command holds that must be alone: the store, and the output folder where it writes there. */
final class RunLocks implements AutoCloseable {
    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private final List<RunLock> files = new ArrayList<>();

    private RunLocks() {}

    /**
     * Whether a run died with this store or this output folder, and nobody has cleared up behind it. What died on another
     * machine with a server's store shows in its output folder alone.
     */
    boolean isLeftByTheDead() {
        return files.stream().anyMatch(RunLock::isLeftByTheDead);
    }

    void settle() {
        files.forEach(RunLock::settle);
    }

    /**
     * @param holder how the command is to be named to others
     * @throws RunLock.HeldException if another one holds either
     */
    static RunLocks take(Settings settings, String holder) throws Exception {
        RunLocks locks = takeStore(settings, holder);
        try {
            if (isWritable(settings.out())) {
                locks.hold(RunLock.take(
                        settings.out().resolve(".run"), settings.out().toString(), holder));
            }
            return locks;
        } catch (Exception e) {
            locks.close();
            throw e;
        }
    }

    /** The store alone. */
    static RunLocks takeStore(Settings settings, String holder) throws Exception {
        RunLocks locks = new RunLocks();
        StoreAddress store = new StoreAddress(settings.db());
        Optional<Path> file = store.lockFile();
        if (store.isServer()) {
            locks.held.push(ServerLock.take(store, StoreAccount.ofEnvironment(), holder));
        } else if (file.isPresent()) {
            locks.hold(RunLock.take(file.get(), "the store", holder));
        }
        return locks;
    }

    private static boolean isWritable(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            // The run says why when it looks for a place to publish to.
        }
        return Files.isWritable(out);
    }

    private void hold(RunLock lock) {
        files.add(lock);
        held.push(lock);
    }

    @Override
    public void close() throws Exception {
        while (!held.isEmpty()) {
            held.pop().close();
        }
    }
}
