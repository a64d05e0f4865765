package io.github.disclosurecompare.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Keeps runs on other machines away from a store on a PostgreSQL server: an advisory lock, which the server takes back
 * when the connection ends, however that comes about. The name of the connection tells others who holds it.
 */
public final class ServerLock implements AutoCloseable {
    /** Of this program among the locks of a database; each schema is a store of its own. */
    private static final int PROGRAM = 0x64697363;

    private static final int ATTEMPTS = 5;
    private static final String NOT_THERE = "08";
    private static final String STARTING_UP = "57P03";

    private final Connection connection;

    private ServerLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param holder how this run is to be named to others
     * @throws RunLock.HeldException if another run holds it
     */
    public static ServerLock take(StoreAddress address, StoreAccount account, String holder)
            throws SQLException, RunLock.HeldException {
        Connection connection = connect(address, account, holder);
        try {
            // A machine that lost its power does not hang up: the server is to notice within a minute.
            connection
                    .createStatement()
                    .execute(
                            "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3");
            if (!isTaken(connection)) {
                throw new RunLock.HeldException("the store", holder(connection));
            }
            return new ServerLock(connection);
        } catch (SQLException | RunLock.HeldException e) {
            connection.close();
            throw e;
        }
    }

    /** Waits half a minute for a server that is starting up. */
    private static Connection connect(StoreAddress address, StoreAccount account, String holder) throws SQLException {
        Properties properties = account.asProperties();
        properties.setProperty("ApplicationName", holder);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("loginTimeout", "10");
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(address.url(), properties);
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                if (attempt == ATTEMPTS || !state.startsWith(NOT_THERE) && !state.equals(STARTING_UP)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) throws SQLException {
        try {
            TimeUnit.SECONDS.sleep(1L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_try_advisory_lock(?, hashtext(current_schema()))")) {
            statement.setInt(1, PROGRAM);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT application_name, client_addr FROM pg_locks JOIN pg_stat_activity USING (pid)"
                        + " WHERE locktype = 'advisory' AND granted AND classid::bigint = ?"
                        + " AND objid = hashtext(current_schema())::oid"
                        + " AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            statement.setLong(1, PROGRAM);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getString(1) != null
                        ? row.getString(1) + (row.getString(2) == null ? "" : " on " + row.getString(2))
                        : "another run";
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
