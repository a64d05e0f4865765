package io.github.disclosurecompare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.publish.change.Cause;
import io.github.disclosurecompare.publish.change.ComparedTable;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.DataTables;
import io.github.disclosurecompare.publish.table.TableColumn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change can be put into words. */
class ChangeWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyCauseTableAndColumnHasItsWord(String language) {
        Messages messages = new Messages(Locale.forLanguageTag(language));

        assertThat(Cause.values()).allSatisfy(cause -> {
            assertThat(messages.word(cause)).isNotEmpty();
            assertThat(messages.get("changes.meaning." + cause.code())).isNotEmpty();
        });
        assertThat(ComparedTable.values())
                .allSatisfy(table -> assertThat(messages.word(table)).isNotEmpty());
        assertThat(DataTables.ALL.stream()
                        .flatMap(table -> table.columns().stream())
                        .map(TableColumn::name))
                .allSatisfy(
                        column -> assertThat(messages.find("column." + column)).isPresent());
    }

    @Test
    void everyTableIsComparedByColumnsThatItHas() {
        assertThat(Stream.of(ComparedTable.values()).map(ComparedTable::code))
                .containsExactlyElementsOf(
                        DataTables.ALL.stream().map(CsvTable::name).toList());
        for (ComparedTable table : ComparedTable.values()) {
            List<String> columns = DataTables.ALL.get(table.ordinal()).columns().stream()
                    .map(TableColumn::name)
                    .toList();
            assertThat(columns).containsAll(table.identity());
        }
    }
}
