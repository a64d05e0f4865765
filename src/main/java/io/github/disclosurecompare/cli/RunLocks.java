package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.ServerLock;
import io.github.disclosurecompare.store.StoreAccount;
import io.github.disclosurecompare.store.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What a command holds that must be alone: the store, and the output folder where it writes there. */
final class RunLocks implements AutoCloseable {
    private final Deque<AutoCloseable> held = new ArrayDeque<>();

    private Optional<RunLock> store = Optional.empty();

    private RunLocks() {}

    /** Whether a run died with this store, and nobody has cleared up behind it; of a server's store nobody knows. */
    boolean isLeftByTheDead() {
        return store.filter(RunLock::isLeftByTheDead).isPresent();
    }

    void settle() {
        store.ifPresent(RunLock::settle);
    }

    /**
     * @param holder how the command is to be named to others
     * @throws RunLock.HeldException if another one holds either
     */
    static RunLocks take(Settings settings, String holder) throws Exception {
        RunLocks locks = takeStore(settings, holder);
        try {
            if (Files.isWritable(settings.out())) {
                locks.held.push(RunLock.take(
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
            locks.store = Optional.of(RunLock.take(file.get(), "the store", holder));
            locks.held.push(locks.store.get());
        }
        return locks;
    }

    @Override
    public void close() throws Exception {
        while (!held.isEmpty()) {
            held.pop().close();
        }
    }
}
