package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurecompare.ingest.charset.Charsets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real reports, written in each format, read the same as before. */
class SeedRoundTripTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @ParameterizedTest
    @EnumSource
    void reportIsReadAsItWasWritten(DocumentKind kind) throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "no real reports beside this project: " + SEEDS);
        try (DocumentReader reader = new DocumentReader()) {
            for (Path seed : seeds()) {
                String report =
                        Files.readString(seed).lines().map(String::strip).collect(Collectors.joining("\n"));

                DocumentText read =
                        reader.read(new ByteArrayInputStream(writer(kind).apply(report)));

                assertThat(read.kind()).isEqualTo(kind);
                assertThat(withoutSpace(body(read.text(), kind))).isEqualTo(withoutSpace(body(report, kind)));
                assertThat(lines(body(read.text(), kind))).isEqualTo(lines(body(report, kind)));
            }
        }
    }

    /** Of a page, what is neither its head nor furniture: one of the reports was copied from a page with both. */
    private static String body(String report, DocumentKind kind) {
        return kind == DocumentKind.HTML
                ? report.substring(report.indexOf("一、")).replaceFirst("\\s关闭\\s*$", "")
                : report;
    }

    private static Function<String, byte[]> writer(DocumentKind kind) {
        return switch (kind) {
            case TXT -> report -> report.getBytes(Charsets.GB18030);
            case HTML ->
                report -> ("<html><body><p>"
                                + report.replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replaceAll("\n+", "</p><p>"))
                        .getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxDocuments::of;
            case PDF -> PdfDocuments::of;
            case DOC -> DocDocuments::of;
        };
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    private static long lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\u3000\\ufeff]", "");
    }
}
