package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.ingest.extract.figure.FigureExtraction;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: every run of digits is accounted for, quotes are what they say, and time grows with the text. */
class LedgerTest {
    private static final ReportingUnit WHO = new ReportingUnit("", "江南示例大学", "");
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final String PIECES = "0123456789０９,，。；：、（）()《》“”\n\t 余多约近年月日条篇件万亿第号%一二十百网站公开";

    static Stream<String> texts() {
        return SpecCases.read("figures.yaml").map(spec -> {
            SpecCases one = (SpecCases) spec.get()[1];
            return one.text("under") + "\n" + one.text("text");
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyNumberOfASentenceIsAccountedFor(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyNumberOfADamagedTextIsAccountedFor(int seed) {
        Random random = new Random(seed);
        texts().forEach(text -> {
            for (int i = 0; i < 5; i++) {
                check(damaged(text, random));
            }
        });
    }

    @Test
    void everyNumberOfARealReportIsAccountedFor() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no real reports beside this project");
        Random random = new Random(17);
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                check(text);
                check(damaged(text, random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通过学校官网、微信公众号公开信息123条，",
                "学校官网发布信息12条、",
                "1、",
                "（12",
                "12 ",
                "没有，",
                "收到申请3件；",
                "通过",
                "123456789",
                "其中：",
                "a1.",
                "校报\t12\t期\n",
            })
    void aLongTextTakesNoLongerThanItsLength(String piece) {
        String text = "二、主动公开情况\n" + piece.repeat(60_000 / piece.length());

        assertThat(CpuTime.of(() -> FigureSpecsTest.read(text, WHO).setAside())).isLessThan(Duration.ofSeconds(20));
    }

    private static void check(String text) {
        FigureExtraction read = FigureSpecsTest.read(text, WHO);
        List<Span> accounted = new ArrayList<>();
        for (Figure figure : read.figures()) {
            Evidence evidence = figure.evidence();
            assertThat(text.substring(evidence.begin(), evidence.end()))
                    .isEqualTo(evidence.quote())
                    .isNotEmpty();
            accounted.add(new Span(evidence.begin(), evidence.end()));
        }
        for (SetAside entry : read.setAside()) {
            assertThat(text.substring(entry.begin(), entry.end())).isEqualTo(entry.text());
            accounted.add(new Span(entry.begin(), entry.end()));
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                int at = i;
                assertThat(accounted.stream().anyMatch(span -> span.holds(at)))
                        .as("digit at %d of %s", at, text)
                        .isTrue();
            }
        }
    }

    /** Characters lost, doubled, replaced and put in, at one place in twenty. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (random.nextInt(60)) {
                case 0 -> damaged.append(PIECES.charAt(random.nextInt(PIECES.length())));
                case 1 -> damaged.append(c).append(c);
                case 2 -> damaged.append(c).append(PIECES.charAt(random.nextInt(PIECES.length())));
                default -> damaged.append(c);
            }
        }
        return damaged.toString();
    }
}
