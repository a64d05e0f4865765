package io.github.disclosurecompare.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that the store runs on, each real and each time empty. */
enum Database {
    H2 {
        @Override
        DataSource create(Path folder) {
            return JdbcConnectionPool.create(
                    new StoreAddress("jdbc:h2:file:" + folder.resolve("store")).complete(), "", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource create(Path folder) {
            String name = "store" + ++created;
            new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("CREATE DATABASE " + name);
            return Server.RUNNING.getDatabase("postgres", name);
        }
    };

    private static int created;

    /** A database of its own, with the tables of the program. */
    JdbcTemplate open(Path folder) {
        DataSource database = create(folder);
        Schema.migrate(database);
        return new JdbcTemplate(database);
    }

    abstract DataSource create(Path folder);

    /** Started when it is first asked for. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
