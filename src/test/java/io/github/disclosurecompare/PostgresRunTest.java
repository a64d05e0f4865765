package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.ServerLock;
import io.github.disclosurecompare.store.StoreAccount;
import io.github.disclosurecompare.store.StoreAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a store on a real PostgreSQL server. */
class PostgresRunTest {
    private static EmbeddedPostgres server;
    private static int stores;

    @TempDir
    private Path temp;

    private Journey journey;
    private String store;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void publish() throws Exception {
        journey = new Journey(temp);
        String name = "run" + ++stores;
        server.getPostgresDatabase().getConnection().createStatement().execute("CREATE DATABASE " + name);
        store = server.getJdbcUrl("postgres", name);
        assertThat(run()).isEqualTo(3);
    }

    @Test
    void itPublishesWhatTheOtherStoreDoes() throws IOException {
        assertThat(journey.runBeside("h2", "h2-out")).isEqualTo(3);
        assertThat(journey.content()).isEqualTo(new Publication(temp.resolve("h2-out/current")).content());

        assertThat(run()).isZero();
        journey.edit("records/undergraduate.csv", "\"1,033\"", "1033");
        assertThat(run()).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
        assertThat(journey.current().rows("changes.csv", List.of("cause"))).contains("changed_source");
        assertThat(journey.execute("history", "--db", store)).isZero();
    }

    @Test
    void aRunOfAnotherMachineIsNamedAndALockOfADeadOneIsFree() throws Exception {
        journey.edit("records/undergraduate.csv", "\"1,033\"", "1033");
        StoreAddress address = new StoreAddress(store);
        StoreAccount account = new StoreAccount("postgres", "");
        try (ServerLock lock = ServerLock.take(address, account, "run 20211105-020000-7")) {
            assertThat(run()).isEqualTo(75);
            assertThat(journey.execute("history", "--db", store)).isEqualTo(75);
            assertThat(catchHeld(address, account)).hasMessageContaining("run 20211105-020000-7");
            DriverManager.getConnection(store).createStatement().execute("CREATE SCHEMA other");
            StoreAddress beside = new StoreAddress(store + "&currentSchema=other");
            try (ServerLock other = ServerLock.take(beside, account, "run 20211105-020000-9")) {
                assertThat(catchHeld(beside, account)).hasMessageContaining("run 20211105-020000-9");
                assertThat(catchHeld(address, account)).hasMessageContaining("run 20211105-020000-7");
            }
            server.getPostgresDatabase()
                    .getConnection()
                    .createStatement()
                    .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE application_name = 'run 20211105-020000-7'");
            assertThat(run()).isZero();
        }
    }

    @Test
    void aServerThatDiesInARunEndsItAndTheNextOneGoesOn() throws Exception {
        journey.edit("records/undergraduate.csv", "\"1,033\"", "1033");
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(this::run);
        Instant begin = Instant.now();
        while (!run.isDone() && Duration.between(begin, Instant.now()).toSeconds() < 3) {
            server.getPostgresDatabase()
                    .getConnection()
                    .createStatement()
                    .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname LIKE 'run%' AND application_name NOT LIKE 'run%'");
        }

        assertThat(run.get()).isEqualTo(1);
        assertThat(journey.generation()).isEqualTo("000001");
        assertThat(run()).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
    }

    private static Throwable catchHeld(StoreAddress address, StoreAccount account) throws Exception {
        try (ServerLock lock = ServerLock.take(address, account, "run 8")) {
            return null;
        } catch (RunLock.HeldException e) {
            return e;
        }
    }

    private int run() {
        return journey.run("--db", store);
    }
}
