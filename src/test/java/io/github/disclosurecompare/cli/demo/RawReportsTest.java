package io.github.disclosurecompare.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files under reports/: which there are, and that nobody has both a text and a record. */
class RawReportsTest {
    private static final Pattern LEFT_OVER = Pattern.compile("[\\[\\]{}#|]");

    @TempDir
    private Path folder;

    @Test
    void undergraduatesAreRawAndCollegesRecords() throws IOException {
        Demo.Written written = new Demo(12, 5, 1, Demo.Contents.REPORTS).writeTo(folder);

        assertThat(written.files()).contains(Path.of("reports/demo"), Path.of("records/demo-vocational.jsonl"));
        assertThat(raw())
                .hasSizeGreaterThan(20)
                .allSatisfy((path, bytes) ->
                        assertThat(path).matches("4199\\d{6}/(unit-[12]/)?20(19|2\\d)-202\\d\\.(txt|html)"));
        String records = Stream.of("demo-vocational.jsonl", "demo-undergraduate.csv")
                .map(name -> folder.resolve("records").resolve(name))
                .filter(Files::exists)
                .map(RawReportsTest::read)
                .collect(Collectors.joining());
        assertThat(institutions()).hasSizeGreaterThan(4).noneMatch(records::contains);
        assertThat(written.reports())
                .isEqualTo(
                        new Demo(12, 5, 1).writeTo(folder.resolve("as records")).reports());
    }

    @Test
    void textsAndPagesInNewAndOldCharsets() throws IOException {
        new Demo(60, 2, 1, Demo.Contents.REPORTS).writeTo(folder);

        Set<String> kinds = raw().entrySet().stream()
                .map(file -> file.getKey().replaceAll(".*\\.", "") + " " + charset(file.getValue()))
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder("txt UTF-8", "txt GB18030", "html UTF-8", "html GB18030");
    }

    @Test
    void everyWordIsFilledInAndEveryNameFictional() throws IOException {
        new Demo(60, 3, 2, Demo.Contents.REPORTS).writeTo(folder);

        assertThat(raw()).allSatisfy((path, bytes) -> {
            String text = new String(bytes, Charset.forName(charset(bytes)));
            String prose = path.endsWith(".txt")
                    ? text
                    : text.substring(text.indexOf("class=\"content\""), text.indexOf("class=\"footer\""));
            assertThat(LEFT_OVER.matcher(prose).results()).isEmpty();
            assertThat(prose).contains("示例").doesNotContain("null");
        });
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        new Demo(20, 3, 7, Demo.Contents.REPORTS).writeTo(folder.resolve("one"));
        new Demo(20, 3, 7, Demo.Contents.REPORTS).writeTo(folder.resolve("other"));

        assertThat(raw("one").keySet()).isNotEmpty().isEqualTo(raw("other").keySet());
        assertThat(raw("one").values()).containsExactly(raw("other").values().toArray(byte[][]::new));
    }

    @Test
    void overwritesNoReports() throws IOException {
        Files.createDirectories(folder.resolve("reports/demo"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demo(12, 5, 1, Demo.Contents.REPORTS).writeTo(folder))
                .withMessageContaining(Path.of("reports", "demo").toString());
        assertThat(folder.resolve("reference/institutions.csv")).doesNotExist();
    }

    private Set<String> institutions() throws IOException {
        return raw().keySet().stream().map(path -> path.substring(0, 10)).collect(Collectors.toSet());
    }

    private Map<String, byte[]> raw() throws IOException {
        return raw(".");
    }

    private Map<String, byte[]> raw(String subfolder) throws IOException {
        Path root = folder.resolve(subfolder).resolve("reports/demo");
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return "UTF-8";
        } catch (CharacterCodingException e) {
            return "GB18030";
        }
    }
}
