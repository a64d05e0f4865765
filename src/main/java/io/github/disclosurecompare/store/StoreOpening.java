package io.github.disclosurecompare.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** A store that is being opened on a thread of its own: an H2 file takes as long as Spring takes to read its configuration. */
public final class StoreOpening {
    /** One for the step, one for each thread that works for it, one to spare. */
    private static final int MOST_CONNECTIONS = 2 + Runtime.getRuntime().availableProcessors();

    private final CompletableFuture<HikariDataSource> pool;

    private StoreOpening(CompletableFuture<HikariDataSource> pool) {
        this.pool = pool;
    }

    /** @param user empty where the store asks for none */
    public static StoreOpening begin(StoreAddress address, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.complete());
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        return new StoreOpening(CompletableFuture.supplyAsync(() -> new HikariDataSource(config)));
    }

    /** Waits until it is open. */
    DataSource join() {
        return pool.join();
    }

    /** Closes it again, as soon as it is open. */
    public void close() {
        pool.thenAccept(HikariDataSource::close);
    }
}
