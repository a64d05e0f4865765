package io.github.disclosurecompare.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurecompare.publish.year.LossException;
import io.github.disclosurecompare.publish.year.Placement;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not let out. */
class GateTest {
    private static final GateLimits LIMITS = new GateLimits(2, 10, 50, 20);

    @TempDir
    private Path last;

    @ParameterizedTest(name = "{0} reports, {1} figures after 200, {2} of {3} placed")
    @CsvSource({
        "2, 200,  200,  200",
        "2, 100,    0,    0",
        "2, 200,    0,   99",
        "2, 200,   20,  100",
    })
    void whatMayBeRightIsLetOut(long reports, long figures, long placed, long all) throws IOException {
        published(200);

        assertThatCode(() -> gate(false, reports, figures, placed, all).refuse(Optional.of(last)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} reports, {1} figures after 200, {2} of {3} placed: {4}")
    @CsvSource({
        "1, 200,  200,  200, there are 1 reports",
        "2,  99,    0,    0, of 200 figures in the last publication 99 would be left",
        "2, 200,   19,  100, of 100 figures in the texts 19 found their place"
    })
    void whatCannotBeRightIsRefused(long reports, long figures, long placed, long all, String message)
            throws IOException {
        published(200);

        assertThatExceptionOfType(LossException.class)
                .isThrownBy(() -> gate(false, reports, figures, placed, all).refuse(Optional.of(last)))
                .withMessageContaining(message);
    }

    @Test
    void aDropThatIsMeantIsLetOut() throws IOException {
        published(200);

        assertThatCode(() -> gate(true, 2, 1, 0, 0).refuse(Optional.of(last))).doesNotThrowAnyException();
    }

    @Test
    void aSmallPublicationMayShrink() throws IOException {
        published(99);

        assertThatCode(() -> gate(false, 2, 1, 0, 0).refuse(Optional.of(last))).doesNotThrowAnyException();
    }

    private void published(long figures) throws IOException {
        Files.writeString(last.resolve("run.json"), "{\"counts\": {\"figures\": " + figures + "}}");
    }

    /** Its reports in two years. */
    private static Gate gate(boolean acceptLoss, long reports, long figures, long placed, long all) {
        Gate gate = new Gate(LIMITS, acceptLoss);
        gate.add(new PublicationCounts.OfYear(1, 0, Map.of(), Set.of(), Set.of(), Placement.NONE));
        gate.add(new PublicationCounts.OfYear(
                reports - 1, figures, Map.of(), Set.of(), Set.of(), new Placement(placed, all)));
        return gate;
    }
}
