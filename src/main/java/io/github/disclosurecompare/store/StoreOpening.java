package io.github.disclosurecompare.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * A store that is being opened, and brought to the newest schema, on a thread of its own: both take as long as Spring takes
 * to put the job together.
 */
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
        return new StoreOpening(CompletableFuture.supplyAsync(() -> migrated(new HikariDataSource(config))));
    }

    private static HikariDataSource migrated(HikariDataSource store) {
        try {
            Schema.migrate(store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
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
