package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Locale, time zone and charset of the machine change no byte of what is published, extracted and asked in letters, even
 * where names of files are Chinese. {@code -Dmachines=12} for all combinations.
 */
class AnyMachineTest {
    private static final int COMBINATIONS = Integer.getInteger("machines", 2);

    /** Locale of the system, language and country of Java, time zone of the system and of Java, charset. */
    private static final List<List<String>> MACHINES = List.of(
            List.of("C", "tr", "TR", "Asia/Shanghai", "Pacific/Kiritimati", "GBK"),
            List.of("C.UTF-8", "ar", "EG", "UTC", "America/St_Johns", "US-ASCII"),
            List.of("POSIX", "th", "TH", "Asia/Kathmandu", "UTC", "ISO-8859-1"),
            List.of("C.UTF-8", "de", "DE", "America/Los_Angeles", "Europe/Berlin", "UTF-8"),
            List.of("C", "zh", "CN", "Pacific/Pago_Pago", "Asia/Shanghai", "GB18030"),
            List.of("C.UTF-8", "hi", "IN", "Asia/Kolkata", "Asia/Kolkata", "Big5"),
            List.of("POSIX", "tr", "TR", "UTC", "Europe/Istanbul", "US-ASCII"),
            List.of("C.UTF-8", "fa", "IR", "Asia/Tehran", "Asia/Tehran", "GBK"),
            List.of("C", "ar", "EG", "Pacific/Chatham", "Africa/Cairo", "UTF-8"),
            List.of("C.UTF-8", "th", "TH", "Asia/Bangkok", "Asia/Bangkok", "ISO-8859-1"),
            List.of("zh_CN.GB18030", "ja", "JP", "Asia/Tokyo", "Asia/Tokyo", "Shift_JIS"),
            List.of("de_DE.ISO-8859-1", "de", "DE", "Europe/Berlin", "UTC", "ISO-8859-1"));

    private static final List<String> PLAIN = List.of("C.UTF-8", "en", "US", "UTC", "UTC", "UTF-8");

    @TempDir
    private Path temp;

    private Journey journey;
    private Path report;

    @BeforeEach
    void nameAReportInChinese() throws IOException {
        journey = new Journey(temp);
        report = journey.data().resolve("reports/目录/报告.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, """
                示例理工大学2020-2021学年信息公开工作年度报告
                一、概述
                本报告数据统计期限为2020年9月1日至2021年8月31日。
                二、主动公开情况
                通过学校网站公开信息1500余条，通过微信公众号推送320条，合计公开信息1000条。
                示例理工大学
                2021年10月20日
                """);
    }

    @Test
    void theBytesAreTheSame(TestReporter reporter) throws Exception {
        Map<String, String> plain = made(PLAIN);
        assertThat(plain.keySet()).anyMatch(file -> file.endsWith(".docx"));
        for (List<String> machine : MACHINES.subList(0, COMBINATIONS)) {
            assertThat(made(machine)).as(String.join(" ", machine)).containsExactlyInAnyOrderEntriesOf(plain);
            reporter.publishEntry(String.join(" ", machine), plain.size() + " files equal");
        }
    }

    /** Everything that comes out of a machine's three commands, by name. */
    private Map<String, String> made(List<String> machine) throws Exception {
        String name = String.join("-", machine).replace('/', '-');
        String[] places = {
            "--out", temp.resolve(name).toString(), "--db", "jdbc:h2:file:" + temp.resolve(name + "-store")
        };
        Map<String, String> made = new TreeMap<>();
        made.put("extract", extracted(machine, places));
        assertThat(run(machine, journey.process("run", places))).isEqualTo(3);
        assertThat(run(machine, journey.process("letters", more(places, "--academic-year", "2020-2021"))))
                .isZero();
        made.putAll(new Publication(temp.resolve(name + "/current")).content());
        made.putAll(new Publication(temp.resolve(name + "/letters")).checksums());
        return made;
    }

    private String extracted(List<String> machine, String[] places) throws Exception {
        Path plain = Files.copy(report, temp.resolve("report.txt"), StandardCopyOption.REPLACE_EXISTING);
        Path printed = temp.resolve("printed");
        ProcessBuilder extract = journey.process("extract", more(places, plain.toString()))
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(printed.toFile());
        assertThat(run(machine, extract)).isZero();
        return Files.readString(printed);
    }

    private static String[] more(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static int run(List<String> machine, ProcessBuilder command) throws Exception {
        command.environment().put("LC_ALL", machine.get(0));
        command.environment().put("TZ", machine.get(3));
        command.command()
                .addAll(
                        1,
                        List.of(
                                "-Duser.language=" + machine.get(1),
                                "-Duser.country=" + machine.get(2),
                                "-Duser.timezone=" + machine.get(4),
                                "-Dfile.encoding=" + machine.get(5)));
        return command.start().waitFor();
    }
}
