package io.github.disclosurecompare;

import io.github.disclosurecompare.assess.AssessStepConfiguration;
import io.github.disclosurecompare.compare.CompareStepConfiguration;
import io.github.disclosurecompare.ingest.IngestStepConfiguration;
import io.github.disclosurecompare.publish.PublishStepConfiguration;
import io.github.disclosurecompare.store.StoreConfiguration;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The journey of a run. Each step needs the whole of the one before: a report can only be assessed when all its figures
 * are there, a comparison needs every report, a chart needs finished comparisons.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    StoreConfiguration.class,
    IngestStepConfiguration.class,
    AssessStepConfiguration.class,
    CompareStepConfiguration.class,
    PublishStepConfiguration.class
})
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@EnableBatchProcessing
@EnableJdbcJobRepository
public class DisclosureJobConfiguration {

    @Bean
    Job disclosureJob(
            JobRepository repository,
            Step ingestStep,
            Step settleStep,
            Step assessStep,
            Step compareStep,
            Step publishStep) {
        return new JobBuilder("disclosure", repository)
                .start(ingestStep)
                .next(settleStep)
                .next(assessStep)
                .next(compareStep)
                .next(publishStep)
                .build();
    }

    @Bean
    MapJobRegistry jobRegistry() {
        return new MapJobRegistry();
    }
}
