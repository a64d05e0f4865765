package io.github.disclosurecompare.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurecompare.domain.Institution;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of institutions is read as strictly as any other table. */
class RegistryReaderTest {
    private static final String HEADER = "学校标识码,学校名称,主管部门,所在地,办学层次,备注";
    private static final String FIRST = "4137090001,示例 大学,示例部,示例市,本科,";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,    ''",
        "UTF-8,    \ufeff",
        "UTF-16LE, \ufeff",
        "GB18030,  ''",
    })
    void whateverCharsetItIsIn(String charset, String mark) throws IOException {
        Path file =
                file((mark + HEADER + ",,\r\n\r\n" + FIRST + ",,\r\n,,,,,,,\r\n").getBytes(Charset.forName(charset)));

        assertThat(RegistryReader.read(file).list())
                .extracting(Institution::code, Institution::name, Institution::authority, Institution::level)
                .containsExactly(tuple("4137090001", "示例大学", "示例部", "本科"));
    }

    @Test
    void formerNamesAndYearsMayBeAnywhere() throws IOException {
        Path file =
                file("停用学年,学校名称,曾用名,学校标识码\n2020-2021,示例大学,示例学院| 示例专科学校,4137090001\n".getBytes(StandardCharsets.UTF_8));

        Institution read = RegistryReader.read(file).list().get(0);

        assertThat(read.formerNames()).containsExactly("示例学院", "示例专科学校");
        assertThat(read.tenure().last()).hasToString("Optional[2020-2021]");
        assertThat(read.tenure().first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "4137090002,\"示例学院,,,本科,N4137090003,示例,,,本科,; , line 3: a quotation mark that opens in this row",
                "4137090002,\"示例学院\"院,,,本科,; , line 3: cannot be read from here on",
                "4137090002,示例学院,,,本科,,专科; , line 3: the row has 7 cells, the header 6; look for a surplus comma",
                "4137090002,示例学院,,本科,; , line 3: the row has 5 cells, the header 6; look for a missing comma",
                "4137090002,,,,本科,; , line 3, column 学校名称, value '': empty, but required",
                "413709002,示例学院,,,本科,; , line 3, column 学校标识码, value '413709002': not 10 digits",
                "4137090001,示例学院,,,本科,; , line 3, column 学校标识码, value '4137090001': this code stands twice",
            })
    void aRowThatCannotBeReliedUponIsNamed(String row, String problem) throws IOException {
        refuses(HEADER + "\n" + FIRST + "\n" + row.replace('N', '\n') + "\n", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "学校标识码,学校名称,备注,备注; , line 1, column 备注, value '备注': this column comes twice; keep one of them",
                "学校标识码,名称; , line 1, column 学校名称, value '': required column is missing; add it to the header row",
                "''; , line 1: the file is empty; its first row must be the header",
            })
    void aHeaderThatCannotBeReliedUponIsNamed(String header, String problem) throws IOException {
        refuses(header, problem);
    }

    @Test
    void anUnknownCharsetIsNamed() throws IOException {
        byte[] bytes = (HEADER + "\n" + FIRST + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        Path file = file(bytes);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryReader.read(file))
                .withMessage(file + ": neither UTF-8, UTF-16 nor GB18030; save the file again as UTF-8");
    }

    private void refuses(String text, String problem) throws IOException {
        Path file = file(text.getBytes(StandardCharsets.UTF_8));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistryReader.read(file))
                .withMessageStartingWith(file + problem);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("institutions.csv"), bytes);
    }
}
