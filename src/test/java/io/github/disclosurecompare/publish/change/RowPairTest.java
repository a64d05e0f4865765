package io.github.disclosurecompare.publish.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of a report is which, when several are named alike. */
class RowPairTest {
    private static final List<String> COLUMNS = List.of("channels", "stated");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = ';', nullValues = "nothing", textBlock = """
                    web 1           ; web 1             ; nothing
                    web 1           ; web 2             ; web 1>2
                    web 1           ; nothing           ; web 1>
                    nothing         ; web 1             ; web >1
                    web 1, print 2  ; print 2, web 1    ; nothing
                    web 1, web 2    ; web 1, web 3      ; web|2 2>3
                    web 1, web 2    ; web 2, web 1      ; nothing
                    web 1, web 2    ; web 9, web 1, web 2 ; web >9
                    web 1, web 1    ; web 1             ; web|2 1>
                    web 1           ; web 1, web 1      ; web|2 >1
                    web 1, web 2, web 3 ; web 3, web 8  ; web|2 1>8, web|3 2>
                    web 1           ; print 1           ; print >1, web 1>
            """)
    void rowsAreKnownByTheirWordsAndPlaces(String old, String now, String expected) {
        assertThat(RowPair.of(ComparedTable.RECONCILIATIONS, rows(old), rows(now)).stream()
                        .map(pair -> pair.words() + " " + pair.old("stated") + ">" + pair.now("stated")))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    private static List<TableRow> rows(String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(", "))
                        .map(row -> new TableRow(COLUMNS, List.of(row.split(" "))))
                        .toList();
    }
}
