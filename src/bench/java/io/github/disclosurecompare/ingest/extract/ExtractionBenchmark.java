package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import io.github.disclosurecompare.ingest.reference.SubjectsReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the CPU time of the whole extraction with that of one bare pattern for numbers and measures over the same
 * texts: {@code ExtractionBenchmark [TEXTS [ROUNDS [REGISTRY.csv [FOLDER...]]]]}. Texts are fictional ones, or the
 * {@code .txt} files of the folders, repeated.
 */
final class ExtractionBenchmark {
    private static final Pattern NUMBER_AND_MEASURE =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?\\s*(?:万|亿)?余?(?:条|篇|件|个|份|项|次|期|人)");
    private static final int CHARACTERS = 2_700;
    private static final Provenance NOWHERE = new Provenance("", "", "", 0);

    private final List<String> texts;
    private final ReportExtractor extractor;

    private ExtractionBenchmark(List<String> texts, InstitutionRegistry registry) {
        this.texts = texts;
        this.extractor = new ReportExtractor(registry, PhrasesReader.builtIn(), SubjectsReader.builtIn());
    }

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        InstitutionRegistry registry =
                args.length > 2 ? RegistryReader.read(Path.of(args[2])) : InstitutionRegistry.EMPTY;
        List<String> texts = args.length > 3
                ? repeated(files(Arrays.asList(args).subList(3, args.length)), count)
                : new ReportTexts(17).list(count, CHARACTERS);
        new ExtractionBenchmark(texts, registry).compare(rounds);
    }

    private static List<String> files(List<String> folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : folders) {
            try (var files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static List<String> repeated(List<String> texts, int count) {
        List<String> repeated = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            repeated.add(new String(texts.get(i % texts.size()).toCharArray()));
        }
        return repeated;
    }

    private void compare(int rounds) {
        double megabytes = texts.stream()
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        double[] ratios = new double[rounds];
        long checksum = extracted() + matched() + extracted() + matched();
        for (int round = 0; round < rounds; round++) {
            double pattern = seconds(this::matched);
            double extraction = seconds(this::extracted);
            ratios[round] = extraction / pattern;
            System.out.printf(
                    "pattern %.3f s (%.0f MB/s), extraction %.3f s (%.1f MB/s), ratio %.1f%n",
                    pattern, megabytes / pattern, extraction, megabytes / extraction, ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%d texts, %.1f MB: median ratio %.1f (checksum %d)%n",
                texts.size(), megabytes, ratios[rounds / 2], checksum);
    }

    private static double seconds(Work work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private long matched() {
        long found = 0;
        for (String text : texts) {
            Matcher matcher = NUMBER_AND_MEASURE.matcher(text);
            while (matcher.find()) {
                found += matcher.end();
            }
        }
        return found;
    }

    private long extracted() {
        long found = 0;
        for (String text : texts) {
            try {
                found += extractor.extract(text, NOWHERE).figures().size();
            } catch (UnreadableReportException e) {
                found++;
            }
        }
        return found;
    }

    /** Something to be measured, with a result that keeps it from being left out. */
    private interface Work {
        long run();
    }
}
