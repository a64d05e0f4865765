package io.github.disclosurecompare.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurecompare.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.util.FileSystemUtils;

/** What the tests of this folder share: pages that the program has just published, and one browser open on them. */
final class Site implements AutoCloseable {
    private static final Path SEEDS = Path.of("../shared/seeds");

    /** Three years running: late, with a sum that leaves seventy unexplained, and with the same promise. */
    private static final String REPORT = """
            江南示例大学%1$d—%2$d学年信息公开年度报告

            现将江南示例大学%1$d年9月1日至%2$d年8月31日信息公开工作报告如下。
            一、概述
            学校重视信息公开工作。
            二、主动公开情况
            学校主动公开信息%3$d条，其中学校网站公开1200条，官方微信公开300条。
            三、依申请公开情况
            未收到公开申请。
            四、存在的问题和改进措施
            下一学年，学校将采取以下措施：一是把学生宿舍调换的办理步骤画成图，贴在每幢楼的门厅。

            江南示例大学
            %2$d年12月20日
            """;

    private final Path folder;
    private final ChromeDriver browser;

    private Site(Path folder, ChromeDriver browser) {
        this.folder = folder;
        this.browser = browser;
    }

    /** Publishes twice in Chinese, with a report changed in between, and once in English. Skips without a browser. */
    static Site open() throws IOException {
        Path folder = Files.createTempDirectory("pages");
        Optional<ChromeDriver> browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
        if (browser.isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
        }
        assumeTrue(browser.isPresent(), "no Chromium with its driver on the PATH: the pages are not looked at");
        Site site = new Site(folder, browser.get());
        try {
            site.publish();
        } catch (IOException | RuntimeException | AssertionError e) {
            site.close();
            throw e;
        }
        return site;
    }

    ChromeDriver browser() {
        return browser;
    }

    /** The front page. */
    Path front(String locale) {
        return folder.resolve(locale).resolve("current/index.html");
    }

    /** Whether the real reports beside the project are among the inputs. */
    static boolean hasSeeds() {
        return Files.isDirectory(SEEDS);
    }

    private void publish() throws IOException {
        Path data = folder.resolve("data");
        assertThat(execute("demo", data.toString(), "--institutions", "24", "--years", "5", "--reports", "--defects"))
                .isZero();
        Files.writeString(data.resolve("reference/institutions.csv"), """
                4199080001,江南示例大学,示例省教育厅,示例江市,示例本科,,,2021-2022,
                4150011660,重庆理工大学,重庆市教育委员会,重庆市,示例本科,,,2021-2022,
                """, StandardOpenOption.APPEND);
        for (int year = 2021; year <= 2023; year++) {
            report(data, year, 1570);
        }
        if (hasSeeds()) {
            copy(SEEDS, data.resolve("reports/seeds"));
        }
        run("zh-CN");
        report(data, 2022, 1580);
        run("zh-CN");
        run("en");
    }

    private static void report(Path data, int year, int total) throws IOException {
        Files.writeString(data.resolve("reports/江南-" + year + ".txt"), REPORT.formatted(year, year + 1, total));
    }

    private void run(String locale) {
        assertThat(execute(
                        "run",
                        "--quiet",
                        "--locale",
                        locale,
                        "--data",
                        folder.resolve("data").toString(),
                        "--out",
                        folder.resolve(locale).toString(),
                        "--db",
                        "jdbc:h2:file:" + folder.resolve("store")))
                .isIn(0, 3);
    }

    private static int execute(String... line) {
        return Commands.execute(line);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            List<Path> reports =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            for (Path report : reports) {
                Files.copy(report, to.resolve(report.getFileName()));
            }
        }
    }

    @Override
    public void close() {
        browser.quit();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
