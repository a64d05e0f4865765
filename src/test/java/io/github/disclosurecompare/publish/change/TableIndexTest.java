package io.github.disclosurecompare.publish.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are found again where they stand, whatever is in their cells. */
class TableIndexTest {
    private static final String HEADER = "institution_code,institution,unit,academic_year,channels,stated\r\n";

    @TempDir
    private Path folder;

    @Test
    void aLineBreakInACellEndsNoRow() throws IOException {
        TableIndex index = index("a", "1,甲,,2020-2021,\"web\nand \"\"print\"\",\",7\r\n1,甲,,2020-2021,print,8\r\n");

        assertThat(index.rows(subject("1")))
                .extracting(row -> row.cell("channels"))
                .containsExactly("web\nand \"print\",", "print");
        assertThat(index.rows(subject("1")))
                .extracting(row -> row.cell("stated"))
                .containsExactly("7", "8");
    }

    @Test
    void rowsAboutOneReportMayStandApart() throws IOException {
        TableIndex index = index("a", "1,甲,,2020-2021,web,7\r\n2,乙,,2020-2021,web,8\r\n1,甲,,2020-2021,print,9\r\n");

        assertThat(index.rows(subject("1")))
                .extracting(row -> row.cell("stated"))
                .containsExactly("7", "9");
        assertThat(index.rows(subject("2")))
                .extracting(row -> row.cell("stated"))
                .containsExactly("8");
    }

    @Test
    void aTableLongerThanTheBufferIsReadToItsEnd() throws IOException {
        String rows = IntStream.range(0, 60_000)
                .mapToObj(i -> i / 20 + ",名称名称名称,,2020-2021,web," + i + "\r\n")
                .collect(Collectors.joining());
        TableIndex index = index("a", rows);

        assertThat(Files.size(folder.resolve("a"))).isGreaterThan(2 << 20);
        assertThat(index.subjects()).hasSize(3000);
        assertThat(index.rows(subject("2999")))
                .hasSize(20)
                .last()
                .extracting(row -> row.cell("stated"))
                .isEqualTo("59999");
    }

    @Test
    void aCellLongerThanTheBufferIsReadWhole() throws IOException {
        String quote = "长".repeat(800_000);

        assertThat(index("a", "1,甲,,2020-2021," + quote + ",7\r\n").rows(subject("1")))
                .extracting(row -> row.cell("channels"))
                .containsExactly(quote);
    }

    @Test
    void oneOtherDigitIsNoticedAndNothingElse() throws IOException {
        TableIndex old = index("a", "1,甲,,2020-2021,web,17\r\n2,乙,,2020-2021,web,8\r\n");
        TableIndex now = index("b", "1,甲,,2020-2021,web,71\r\n2,乙,,2020-2021,web,8\r\n");

        assertThat(old.hasSameRows(now, subject("1"))).isFalse();
        assertThat(old.hasSameRows(now, subject("2"))).isTrue();
    }

    @Test
    void aTableThatIsNotThereHasNoRows() throws IOException {
        assertThat(TableIndex.of(folder.resolve("none"), ComparedTable.RECONCILIATIONS)
                        .subjects())
                .isEmpty();
    }

    private TableIndex index(String name, String rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, HEADER + rows);
        return TableIndex.of(file, ComparedTable.RECONCILIATIONS);
    }

    private static Subject subject(String code) {
        return Subject.of(List.of(code, "", "", "2020-2021"));
    }
}
