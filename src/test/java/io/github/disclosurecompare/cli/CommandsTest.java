package io.github.disclosurecompare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.store.RunLock;
import io.github.disclosurecompare.store.StoreAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How commands end, and what they say where. */
class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0} is wrong usage and named")
    @CsvSource({
        "run --no-such-option, --no-such-option",
        "no-such-command, no-such-command",
        "run --peer-group=size, size",
        "run --locale=fr, fr",
        "run --full=maybe, maybe",
        "check no/such/file.csv, no/such/file.csv",
        "schedule --cron=tonight, tonight",
        "demo --institutions=0 never-written, institutions"
    })
    void wrongUsageIsNamed(String line, String named) {
        assertThat(execute(line.split(" "))).isEqualTo(2);

        assertThat(text(err)).contains(named);
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest(name = "-D{0}={1}: {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "disclosure.peer-gruop, level, "
                        + "unknown setting disclosure.peer-gruop (from a system property); the nearest is disclosure.peer-group;",
                "disclosure.db-password, x, unknown setting disclosure.db-password (from a system property);",
                "disclosure.locale, fr, 'fr' is no value for locale (from a system property); allowed: zh-CN",
                "disclosure.full, maybe, 'maybe' is no value for full (from a system property); allowed: true",
                "disclosure.peer-group, size, 'size' is no value for peer-group (from a system property); allowed: [level",
                "disclosure.academic-year, 2020, '2020' is no value for academic-year (from a system property);",
                "disclosure.db, jdbc:mysql://h/d?password=geheim, 'jdbc:mysql://h/d?password=...' is no value for db",
                "disclosure.gate.least-placed, 101, '101' is no value for gate.least-placed (from a system property); allowed:"
                        + " 0 to 100",
                "disclosure.gate.least-reports, many, 'many' is no value for gate.least-reports (from a system property);"
                        + " allowed: a whole number",
                "disclosure.metrics-file, no/such/folder/a.prom, 'no/such/folder/a.prom' is no value for metrics-file",
                "disclosure.gate.least-report, 1, "
                        + "unknown setting disclosure.gate.least-report (from a system property); the nearest is"
                        + " disclosure.gate.least-reports;",
                "disclosure.out, pom.xml, 'pom.xml' is no value for out (from a system property); there is a file",
                "disclosure.out, pom.xml/out, 'pom.xml/out' is no value for out (from a system property); there is a file",
                "disclosure.db, jdbc:h2:./pom.xml/a, 'jdbc:h2:./pom.xml/a' is no value for db (from a system property); there",
                "disclosure.data, pom.xml, there is no data folder pom.xml"
            })
    void aSettingThatCannotBeRightIsNamedWithWhereItComesFrom(String name, String value, String message) {
        System.setProperty(name, value);
        try {
            assertThat(execute("run")).isEqualTo(2);
        } finally {
            System.clearProperty(name);
        }

        assertThat(text(err)).startsWith(message);
    }

    @Test
    void whatTheCommandLineSaysIsNotAskedElsewhere() {
        System.setProperty("disclosure.locale", "fr");
        try {
            assertThat(execute("check", "--locale", "en", "pom.xml")).isNotEqualTo(2);
        } finally {
            System.clearProperty("disclosure.locale");
        }
    }

    @Test
    void anUnknownEnvironmentVariableIsNamed() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.disclosurecompare.DisclosureCompareApplication",
                "run",
                "--data",
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        builder.environment().put("DISCLOSURE_DB_PASSWORT", "1");
        builder.environment().put("DISCLOSURE_DB_USER", "a");
        Process process = builder.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("printed")))
                .startsWith(
                        "unknown setting DISCLOSURE_DB_PASSWORT (from the environment); the nearest is DISCLOSURE_DB_PASSWORD;");
    }

    @Test
    void aMissingDataFolderIsNamed() {
        String missing = folder.resolve("missing").toString();

        assertThat(execute(
                        "run", "--data", missing, "--out", folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains(missing);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "history"})
    void whileAnotherRunHoldsTheStoreItIsNamed(String command) throws Exception {
        String store = "jdbc:h2:file:" + folder.resolve("store");
        Path lockFile = new StoreAddress(store).lockFile().orElseThrow();
        try (RunLock lock = RunLock.take(lockFile, "the store", "run 20211105-020000-7")) {
            assertThat(execute(command, "--data", folder.toString(), "--db", store))
                    .isEqualTo(75);
        }

        assertThat(text(err)).contains("run 20211105-020000-7");
    }

    @Test
    void checkPrintsWhatIsWrongAndWhere() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, """
            institution,academic_year,metric,value
            示例大学,2020-2021,disclosed,1033
            示例大学,2020-2021,disclosed,"1,033"
            """);

        assertThat(execute("check", "--data", folder.toString(), file.toString()))
                .isEqualTo(3);
        assertThat(text(out).lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("source,line,column,value,reason");
        assertThat(text(out)).contains(file + ",3,value,\"1,033\",");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "channels.yaml     | nonsense: [江南云窗] | : nonsense is no code of channel; write for each channel:"
                        + " code: [phrase, phrase]",
                "channels.yaml     | app: [江南云窗       | , line 1: expected ',' or ']', but got <stream end>; write for"
                        + " each channel: code: [phrase, phrase]",
                "requirements.yaml | packs: [{id: x}]    | : x: source is missing",
                "requirements.yaml | packs: no           | : the file: packs is no list",
                "requirements.yaml | packs: a: b         | , line 1: mapping values are not allowed here"
            })
    void whatIsWrongWithAReferenceFileIsSaidWithItsName(String name, String yaml, String problem) throws IOException {
        Path reference = Files.createDirectories(folder.resolve("data/reference"));
        Path file = Files.writeString(reference.resolve(name), yaml);
        assertThat(check()).isEqualTo(1);
        assertThat(text(err).strip()).isEqualTo(file + problem);

        Files.writeString(file, "# 渠道", Charset.forName("GB18030"));
        err.reset();
        assertThat(check()).isEqualTo(1);
        assertThat(text(err).strip()).isEqualTo(file + ": save it as UTF-8");

        err.reset();
        assertThat(execute(
                        "run",
                        "--data",
                        folder.resolve("data").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--db",
                        "jdbc:h2:file:" + folder.resolve("store")))
                .isEqualTo(1);
        assertThat(text(err)).contains(file + ": save it as UTF-8");
    }

    private int check() throws IOException {
        Path file = Files.writeString(folder.resolve("data/a.csv"), "");
        return execute("check", "--data", folder.resolve("data").toString(), file.toString());
    }

    @Test
    void checkDoesNotTakeTheReferenceForRecords() throws IOException {
        Path reference = Files.createDirectories(folder.resolve("reference"));
        Path registry = Files.writeString(
                reference.resolve("institutions.csv"), "学校标识码,学校名称,主管部门,所在地,办学层次,备注\n4111010001,示例大学,,,本科,\n");

        assertThat(execute("check", registry.toString())).isZero();
        assertThat(execute("check", reference.toString())).isZero();
    }

    @Test
    void checkOfGoodInputIsDone() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, """
            institution,academic_year,metric,value
            示例大学,2020-2021,disclosed,1033
            """);

        assertThat(execute("check", "--data", folder.toString(), "--format", "json", file.toString()))
                .isZero();
        assertThat(text(out).strip()).isIn("[]", "[ ]");
    }

    @Test
    void theFormatIsASettingToo() {
        System.setProperty("disclosure.format", "xml");
        try {
            assertThat(execute("check", folder.toString())).isEqualTo(2);
            assertThat(execute("check", "--format", "json", folder.toString())).isZero();
        } finally {
            System.clearProperty("disclosure.format");
        }
        assertThat(text(err)).startsWith("'xml' is no value for format (from a system property); allowed: [csv, json]");
        assertThat(text(out).strip()).isIn("[]", "[ ]");
    }

    @Test
    void settingsInJsonAreLookedThrough() {
        System.setProperty("spring.application.json", "{\"disclosure.locall\": \"en\"}");
        try {
            assertThat(execute("check", folder.toString())).isEqualTo(2);
        } finally {
            System.clearProperty("spring.application.json");
        }
        assertThat(text(err))
                .startsWith("unknown setting disclosure.locall (from spring.application.json); the nearest is"
                        + " disclosure.locale;");
    }

    @Test
    void helpAndVersionAreDone() {
        assertThat(execute("--help")).isZero();
        assertThat(execute("--version")).isZero();
        assertThat(text(out)).contains("run", "check", "history", "demo", "disclosure-compare");
    }

    private int execute(String... arguments) {
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return Commands.execute(arguments);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
