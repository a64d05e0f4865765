package io.github.disclosurecompare.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the store is: an H2 file or a PostgreSQL database. */
public record StoreAddress(String url) {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /**
     * Without WRITE_DELAY=0 a kill loses commits that were acknowledged; a large page cache (in KiB) only takes memory from
     * reports that are read once.
     */
    private static final String H2_SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=TRUE;CACHE_SIZE=16384;TRACE_LEVEL_FILE=0";

    /** @throws IllegalArgumentException if it is of another database, or H2 would not know what it is relative to */
    public StoreAddress {
        if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("allowed: jdbc:h2:file:PATH or jdbc:postgresql://HOST/DATABASE");
        }
        if (url.matches(H2 + "(file:)?(?!\\w+:)[^./~\\\\].*")) {
            throw new IllegalArgumentException("a path in the working folder begins with ./");
        }
    }

    /** The address with the settings that the store needs. */
    public String complete() {
        return url.startsWith(H2) && !url.toUpperCase(Locale.ROOT).contains("WRITE_DELAY") ? url + H2_SETTINGS : url;
    }

    /** Whether it is on a server, where runs of other machines may be. */
    public boolean isServer() {
        return url.startsWith(POSTGRESQL);
    }

    /** The file beside an H2 file by which runs keep out of each other's way; empty for other stores. */
    public Optional<Path> lockFile() {
        return beside(".run");
    }

    /** The file of an H2 store; empty for other stores. */
    Optional<Path> file() {
        return beside(".mv.db");
    }

    private Optional<Path> beside(String ending) {
        String place = url.startsWith(H2) ? url.substring(H2.length()).split(";")[0] : "";
        if (place.isEmpty() || place.startsWith("mem:") || place.startsWith("tcp:") || place.startsWith("ssl:")) {
            return Optional.empty();
        }
        String path = place.startsWith("file:") ? place.substring("file:".length()) : place;
        return Optional.of(Path.of(path.replaceFirst("^~", System.getProperty("user.home")) + ending));
    }
}
