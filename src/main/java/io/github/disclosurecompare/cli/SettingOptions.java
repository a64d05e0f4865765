package io.github.disclosurecompare.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that are settings, too; what is not given stays with property, environment or default. */
final class SettingOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "the inputs (data)")
    private String data;

    @Option(names = "--out", paramLabel = "DIR", description = "the publications (reports-out)")
    private String out;

    @Option(names = "--db", paramLabel = "JDBC-URL", description = "the store, H2 or PostgreSQL (a file under .store/)")
    private String db;

    @Option(names = "--academic-year", paramLabel = "2020-2021", description = "run this year again by itself")
    private String academicYear;

    @Option(names = "--full", description = "read every input again, changed or not")
    private Boolean full;

    @Option(names = "--peer-group", paramLabel = "GROUPING", description = "level, province or authority (level)")
    private String peerGroup;

    @Option(names = "--locale", paramLabel = "TAG", description = "zh-CN or en (zh-CN)")
    private String locale;

    @Option(names = "--accept-loss", description = "publish although many reports would be gone")
    private Boolean acceptLoss;

    @Option(names = "--quiet", description = "no progress, no summary")
    private Boolean quiet;

    private OutputFormat format;

    /** Of the commands that print a table. */
    void setFormat(OutputFormat given) {
        format = given;
    }

    /** What was given, by property name. */
    Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "data", data);
        put(given, "out", out);
        put(given, "db", db);
        put(given, "academic-year", academicYear);
        put(given, "full", full);
        put(given, "peer-group", peerGroup);
        put(given, "locale", locale);
        put(given, "accept-loss", acceptLoss);
        put(given, "quiet", quiet);
        put(given, "format", format);
        return given;
    }

    private static void put(Map<String, Object> given, String name, Object value) {
        if (value != null) {
            given.put(Settings.PREFIX + "." + name, value);
        }
    }
}
