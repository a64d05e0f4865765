package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RowsAheadTest {
    @Test
    @Timeout(20)
    void whateverEndsTheParsingReachesTheOneWhoWaits() throws Exception {
        List<String> rows = List.of("1", "2", "none");
        try (RowsAhead ahead = new RowsAhead(rows.stream()
                .map(row -> new CsvRow(Long.parseLong(row), new String[] {row}, false))
                .iterator())) {
            ahead.next();
            ahead.next();

            assertThatThrownBy(ahead::next).isInstanceOf(NumberFormatException.class);
        }
    }
}
