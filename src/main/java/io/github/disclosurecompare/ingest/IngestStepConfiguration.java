package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.store.DecisionStore;
import io.github.disclosurecompare.store.InputStore;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.YearReadings;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that fill the shelf from the data folder. The item is a report with all its figures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestStepConfiguration.IngestSettings.class)
public class IngestStepConfiguration {
    private static final int CHUNK = 2000;

    /**
     * What this room can be told.
     *
     * @param full whether to read every input again, changed or not
     * @param academicYear the one year that is run again by itself; empty for all
     */
    @ConfigurationProperties("disclosure")
    record IngestSettings(boolean full, String academicYear) {}

    @Bean
    Ingest ingest(
            IngestSettings settings,
            HeadStart start,
            InputStore inputs,
            YearReadings years,
            ReportStore reports,
            DecisionStore decisions,
            Shelf shelf) {
        return new Ingest(
                start,
                new Ingest.IngestShelf(inputs, years, reports, decisions, shelf),
                YearSelection.parse(settings.academicYear()),
                settings.full());
    }

    @Bean
    Step ingestStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Ingest ingest,
            ReportStore store,
            StepExecutionListener progress) {
        return new StepBuilder("ingest", repository)
                .<Report, Report>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(ingest::next)
                .writer(reports -> store.save(reports.getItems()))
                .listener(progress)
                .build();
    }

    @Bean
    Step settleStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Ingest ingest,
            StepExecutionListener progress) {
        return new StepBuilder("settle", repository)
                .tasklet(
                        (contribution, context) -> {
                            ingest.settle();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }
}
