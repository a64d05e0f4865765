package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationsTest {
    @ParameterizedTest(name = "received {0}, granted {1}, refused {2}, closed {3}, pending {4}: {5}")
    @CsvSource({
        "10, 10, , , , ADDS_UP",
        "10, 6, 2, 1, 1, ADDS_UP",
        "10, 11, , , , OVER",
        "10, 6, 5, , , OVER",
        "10, 6, 2, , , SHORT",
        "10, , , 9, , SHORT",
        "10, 6, , , , NOT_TESTABLE",
        "10, , , , , NOT_TESTABLE",
        ", 6, , , , NOT_TESTABLE",
        "10+, 15, , , , ADDS_UP",
        "0, 0, 0, , , ADDS_UP",
        "0, 1, , , , OVER"
    })
    void lessThanReceivedIsWrongOnlyWhereMoreThanTheGrantedIsTold(
            String received,
            String granted,
            String refused,
            String closed,
            String pending,
            Applications.Outcome outcome) {
        String[] figures = Stream.of(
                        told("received", received),
                        told("granted", granted),
                        told("refused", refused),
                        told("closed", closed),
                        told("pending", pending))
                .flatMap(figure -> figure)
                .toArray(String[]::new);

        assertThat(Applications.of(Written.report(figures).get()).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "applications_received 3 『收到申请3件』, POSITIVE",
        "applications_received 0 『本学年未收到信息公开申请』, ZERO",
        "applications_received 0, ZERO",
        "applications_received 0 『未收到书面申请』, HEDGED_ZERO",
        "applications_received 0 『未收到正式的公开申请』, HEDGED_ZERO",
        "applications_received 0 『没有明确要求公开的申请』, HEDGED_ZERO",
        "applications_received 0 『未收到符合条件的申请』, HEDGED_ZERO"
    })
    void aStatementIsPositiveZeroOrAHedgedZero(String figure, Applications.Statement statement) {
        assertThat(Applications.of(Written.report(figure).get()).statement()).contains(statement);
    }

    @Test
    void whatIsNotToldIsUnknownAndNotZero() {
        Applications applications =
                Applications.of(Written.report("complaints 0 『没有举报』").get());

        assertThat(applications.statement()).isEmpty();
        assertThat(applications.counts()).containsOnlyKeys(Metric.COMPLAINTS);
        assertThat(applications.counts().get(Metric.COMPLAINTS).value()).isZero();
    }

    @Test
    void aRecordBesideADocumentDoesNotMakeTheDocumentSilent() {
        Report record = Written.report("disclosed 3 条 website").get();
        Report document = Written.report("applications_received 4")
                .telling(new TextFacts(List.of(), List.of(), List.of(), List.of()))
                .get();

        assertThat(Applications.of(record.completedBy(document)).statement()).isEmpty();
    }

    @Test
    void figuresOfOneMetricAddUp() {
        Applications applications = Applications.of(
                Written.report("applications_received 3", "applications_received 4", "detail applications_received 2")
                        .get());

        assertThat(applications.counts().get(Metric.APPLICATIONS_RECEIVED).value())
                .isEqualTo(7);
    }

    private static Stream<String> told(String metric, String quantity) {
        return quantity == null ? Stream.empty() : Stream.of("applications_" + metric + " " + quantity);
    }
}
