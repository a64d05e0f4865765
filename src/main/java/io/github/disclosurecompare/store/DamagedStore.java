package io.github.disclosurecompare.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** An H2 file that cannot be used: damaged, cut off, or of another version. A cache, so that it only has to give way. */
public final class DamagedStore {
    private static final Set<Integer> OF_A_DAMAGED_FILE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.SERIALIZATION_FAILED_1,
            ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1);
    private static final Set<Integer> OF_ANOTHER_REASON =
            Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.WRONG_USER_OR_PASSWORD);

    /** As the system says it, in its own language. */
    private static final List<String> FULL_DISK = List.of("No space left", "设备上没有空间", "Disk quota exceeded", "超出磁盘限额");

    private DamagedStore() {}

    /**
     * Puts the file aside, in place of one that was put there before, if it is what a failure comes from.
     *
     * @return where it lies now; empty where nothing was moved
     */
    public static Optional<Path> moveAside(StoreAddress address, Throwable failure) throws IOException {
        Optional<Path> file = address.file().filter(Files::exists);
        if (file.isEmpty() || !isToBlame(failure)) {
            return Optional.empty();
        }
        Path aside = file.get().resolveSibling(file.get().getFileName() + ".damaged");
        return Optional.of(Files.move(file.get(), aside, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Whether a failure is one of the store's file, not of its disk, its user or another process. */
    public static boolean isToBlame(Throwable failure) {
        return has(failure, DamagedStore::isDamage) && !has(failure, DamagedStore::isOfAnotherReason);
    }

    /** Whether a failure is one of the store that its disk is full. */
    public static boolean isForWantOfSpace(Throwable failure) {
        return has(failure, DamagedStore::isDamage) && has(failure, DamagedStore::isFullDisk);
    }

    private static boolean isDamage(Throwable cause) {
        return cause instanceof MVStoreException
                || cause instanceof EOFException
                || cause instanceof FlywayException
                || cause instanceof SQLException sql && OF_A_DAMAGED_FILE.contains(sql.getErrorCode());
    }

    private static boolean isOfAnotherReason(Throwable cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof SQLException sql && OF_ANOTHER_REASON.contains(sql.getErrorCode())
                || isFullDisk(cause);
    }

    private static boolean isFullDisk(Throwable cause) {
        return FULL_DISK.stream().anyMatch(String.valueOf(cause.getMessage())::contains);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> wanted) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(wanted);
    }
}
