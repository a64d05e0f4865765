package io.github.disclosurecompare.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the store, in the form that this program works with. */
final class Schema {
    private Schema() {}

    /** Brings a store of an earlier program, or an empty one, to the newest form. */
    static void migrate(DataSource store) {
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:db/migration")
                .javaMigrations(new BatchSchema())
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }
}
