package io.github.disclosurecompare.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The machine's own Chromium, without a window; nothing is ever downloaded. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** It warns of every browser newer than itself; what it would do with it is not done here. */
    private static final Logger LIBRARY = Logger.getLogger("org.openqa.selenium");

    private Browser() {}

    /**
     * Opens it.
     *
     * @param profile an empty folder of its own
     * @return empty where there is no browser or no driver of it
     */
    static Optional<ChromeDriver> open(Path profile) {
        Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = onPath("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        LIBRARY.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver open = new ChromeDriver(service, options);
        open.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return Optional.of(open);
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
