package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are read in children that are replaced when they die, and that do not outlive their parent. */
class DocumentReaderTest {
    private static final byte[] DOCX = DocxDocuments.of("公开信息34条");

    @ParameterizedTest
    @CsvSource({
        "a/b.txt, true",
        "年度报告.PDF, true",
        "a.doc, true",
        "a.docx, true",
        "a.htm, true",
        "a.html, true",
        "a.xlsx, false",
        "a.txt.zip, false",
        "html, false"
    })
    void documentsAreKnownByTheirEndings(String path, boolean isDocument) {
        assertThat(DocumentReader.canRead(path)).isEqualTo(isDocument);
    }

    @Test
    void plainTextStartsNoChild() throws Exception {
        long before = children();
        try (DocumentReader reader = new DocumentReader()) {
            byte[] text = "公开信息34条\r\n".getBytes(StandardCharsets.UTF_8);

            assertThat(reader.read(new ByteArrayInputStream(text)))
                    .isEqualTo(new DocumentText("公开信息34条\r\n", DocumentKind.TXT, "UTF-8"));
            assertThat(children()).isEqualTo(before);
        }
    }

    @Test
    void childIsKeptForTheNextDocumentAndEndsWithTheReader() throws Exception {
        long before = children();
        try (DocumentReader reader = new DocumentReader()) {
            reader.read(new ByteArrayInputStream(DOCX));
            reader.read(new ByteArrayInputStream(DOCX));

            assertThat(children()).isEqualTo(before + 1);
        }
        assertThat(children()).isEqualTo(before);
    }

    @Test
    void childThatWasKilledIsReplaced() throws Exception {
        try (DocumentReader reader = new DocumentReader()) {
            reader.read(new ByteArrayInputStream(DOCX));
            List<ProcessHandle> children = running().toList();
            assertThat(children).isNotEmpty();
            for (ProcessHandle child : children) {
                child.destroyForcibly();
                child.onExit().get(10, TimeUnit.SECONDS);
            }

            assertThat(reader.read(new ByteArrayInputStream(DOCX)).text()).isEqualTo("公开信息34条\n");
        }
    }

    @Test
    void threadsReadAtTheSameTimeAndAllReadTheSame() {
        byte[] pdf = PdfDocuments.of("学校网站公开信息1033条。");
        try (DocumentReader reader = new DocumentReader()) {
            List<String> texts = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(i -> read(reader, i % 2 == 0 ? DOCX : pdf))
                    .toList();

            assertThat(texts).hasSize(24);
            assertThat(IntStream.range(0, 24).mapToObj(i -> texts.get(i)))
                    .allMatch(text -> text.equals("公开信息34条\n") || text.equals("学校网站公开信息1033条。\n"));
            assertThat(texts.get(0)).isNotEqualTo(texts.get(1));
        }
    }

    @Test
    void childEndsWithItsParentInTheMiddleOfADocument() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .start();
        assertThat(parent.getInputStream().read()).isEqualTo('+');
        ProcessHandle child = awaitBusyChild(parent);

        parent.destroyForcibly();

        assertThat(child.onExit().get(3, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void announcementOfTooMuchIsNotBelieved() {
        byte[] answer = {1, 0, 0, 0, 0, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};

        assertThatThrownBy(() -> Answer.read(new DataInputStream(new ByteArrayInputStream(answer))))
                .isInstanceOf(IOException.class)
                .hasMessage("a child process announced 2147483647 bytes");
    }

    /** A program that reads a document without end. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            try (DocumentReader reader = new DocumentReader()) {
                reader.read(new ByteArrayInputStream(DOCX));
                System.out.print('+');
                System.out.flush();
                reader.read(new ByteArrayInputStream(HostileDocuments.pdfWithoutEnd()));
            }
        }
    }

    private static ProcessHandle awaitBusyChild(Process parent) throws InterruptedException {
        Thread.sleep(1000);
        return parent.descendants().findFirst().orElseThrow();
    }

    private static String read(DocumentReader reader, byte[] document) {
        try {
            return reader.read(new ByteArrayInputStream(document)).text();
        } catch (IOException | UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long children() {
        return running().count();
    }

    private static Stream<ProcessHandle> running() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"));
    }
}
