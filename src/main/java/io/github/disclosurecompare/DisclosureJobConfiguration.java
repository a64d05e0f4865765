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
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The journey of a run. Each step needs the whole of the one before: a report can only be assessed when all its figures
 * are there, a comparison needs every report, a chart needs finished comparisons.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    DisclosureJobConfiguration.Repository.class,
    IngestStepConfiguration.class,
    AssessStepConfiguration.class,
    CompareStepConfiguration.class,
    PublishStepConfiguration.class
})
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

    /** The store with the history of runs in it: what the job needs besides its steps, and all that telling of past runs needs. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import(StoreConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EnableBatchProcessing
    @EnableJdbcJobRepository
    public static class Repository {

        @Bean
        MapJobRegistry jobRegistry() {
            return new MapJobRegistry();
        }
    }
}
