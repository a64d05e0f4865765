package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that is made to do harm is refused by name within ten seconds, and the next one is read. */
class HostileDocumentTest {
    /** Twice what it may take, for machines that do something else besides. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final DocumentReader READER = new DocumentReader();

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile("100 MB of DOCX", HostileDocuments::oversizedDocx, "larger than 64 MB"),
                hostile("60 MB of DOCX", () -> HostileDocuments.docxOf(60), "a zip bomb"),
                hostile("zip bomb", () -> HostileDocuments.zipBomb(false), "a zip bomb"),
                hostile("zip bomb with a false size", () -> HostileDocuments.zipBomb(true), "a zip bomb"),
                hostile("entity bomb", HostileDocuments::entityBomb, "declares entities"),
                hostile("entity bomb in a page", HostileDocuments::entityBombPage, "declares entities"),
                hostile("external entity", HostileDocuments::externalEntity, "declares entities"),
                hostile("deep DOCX", HostileDocuments::deepDocx, "nested too deeply"),
                hostile("deep page", HostileDocuments::deepPage, "there is no text in it"),
                hostile("too much text", HostileDocuments::longDocx, "more than two million characters"),
                hostile("locked PDF", HostileDocuments::lockedPdf, "the PDF is encrypted"),
                hostile("PDF locked for certificates", HostileDocuments::pdfForCertificates, "the PDF is encrypted"),
                hostile("locked DOCX", HostileDocuments::lockedDocx, "the document is encrypted"),
                hostile("PDF of too many pages", () -> HostileDocuments.pdfOfPages(501), "501 pages, more than 500"),
                hostile("PDF that draws itself", HostileDocuments::pdfThatDrawsItself, "refers to itself"),
                hostile(
                        "page tree that holds itself",
                        HostileDocuments::pdfWhosePagesHoldThemselves,
                        "refers to itself"),
                hostile("PDF without end", HostileDocuments::pdfWithoutEnd, "takes longer than 4 seconds"),
                hostile("PDF that bursts", HostileDocuments::pdfThatBursts, "needs more memory"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedByName(String name, Supplier<byte[]> document, String reason) {
        ByteArrayInputStream in = new ByteArrayInputStream(document.get());
        long start = System.nanoTime();

        assertThatThrownBy(() -> READER.read(in))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith(reason);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    @AfterEach
    void theNextDocumentIsRead() throws Exception {
        DocumentText text = READER.read(new ByteArrayInputStream(DocxDocuments.of("公开信息34条")));

        assertThat(text).isEqualTo(new DocumentText("公开信息34条\n", DocumentKind.DOCX, ""));
    }

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Arguments hostile(String name, Supplier<byte[]> document, String reason) {
        return arguments(name, document, reason);
    }
}
