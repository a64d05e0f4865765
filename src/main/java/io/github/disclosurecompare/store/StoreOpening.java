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

    /** A server that does not answer for so many milliseconds is dead; a run then ends, and the next one goes on. */
    private static final int SERVER_TIMEOUT = 10_000;

    private final CompletableFuture<HikariDataSource> pool;

    private StoreOpening(CompletableFuture<HikariDataSource> pool) {
        this.pool = pool;
    }

    public static StoreOpening begin(StoreAddress address, StoreAccount account) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.complete());
        if (address.isServer()) {
            config.setDataSourceProperties(account.asProperties());
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.setConnectionTimeout(SERVER_TIMEOUT);
        } else {
            config.setUsername(account.user());
            config.setPassword(account.password());
        }
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
