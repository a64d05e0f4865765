package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What comes with the program for schedulers; judged by systemd where there is one. */
class DistributionTest {
    private static final Path DIST = Path.of("src/main/dist");
    private static final Pattern EXPOSURE = Pattern.compile("Overall exposure level.*: (\\d+\\.\\d)");

    @Test
    void systemdTakesServiceAndTimer() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/java")), "there is no /usr/bin/java, which the service starts");

        assertThat(said("verify", "disclosure-compare.service", "disclosure-compare.timer"))
                .isEmpty();
    }

    @Test
    void theServiceIsHardened() throws Exception {
        Matcher exposure =
                EXPOSURE.matcher(said("security", "--offline=true", "--no-pager", "disclosure-compare.service"));

        assertThat(exposure.find()).isTrue();
        assertThat(Double.parseDouble(exposure.group(1))).isLessThan(1.0);
    }

    @Test
    void theCrontabRunsAsAUserAndTakesRejectsForNoFailure() throws IOException {
        List<String> lines = Files.readAllLines(DIST.resolve("disclosure-compare.cron")).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("LC_ALL"))
                .toList();

        assertThat(lines)
                .singleElement()
                .asString()
                .matches("0 2 \\* \\* \\* disclosure cd .+ run --quiet .+ -eq 3 .+");
        assertThat(lines.get(0)).doesNotContain("%");
    }

    private static String said(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("systemd-analyze"));
        for (String argument : arguments) {
            command.add(
                    argument.startsWith("disclosure") ? DIST.resolve(argument).toString() : argument);
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            assumeTrue(false, "there is no systemd-analyze on this machine");
            return "";
        }
    }
}
