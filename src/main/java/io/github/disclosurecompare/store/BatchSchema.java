package io.github.disclosurecompare.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The tables in which Spring Batch keeps the history of runs, by the script that it brings itself. */
final class BatchSchema implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "batch";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        boolean isH2 =
                context.getConnection().getMetaData().getDatabaseProductName().equals("H2");
        String script = "org/springframework/batch/core/schema-%s.sql".formatted(isH2 ? "h2" : "postgresql");
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(script));
    }
}
