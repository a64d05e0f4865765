package io.github.disclosurecompare.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A pool of connections to the store. */
public final class Connections {
    /** One for the step, one for each thread that works for it, one to spare. */
    private static final int MOST = 2 + Runtime.getRuntime().availableProcessors();

    private Connections() {}

    /**
     * Opens the store, which takes a while: an H2 file is read, a server is called.
     *
     * @param user empty where the store asks for none
     */
    public static HikariDataSource open(StoreAddress address, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.complete());
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST);
        return new HikariDataSource(config);
    }
}
