package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.generation.RunRecord;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import io.github.disclosurecompare.store.DecisionStore;
import io.github.disclosurecompare.store.InputStore;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.YearReadings;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that makes the publication. What it counted stays in the job's context, for the summary and the history. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishSettings.class)
public class PublishStepConfiguration {

    @Bean
    Publisher publisher(
            InputStore inputs,
            YearReadings years,
            ReportStore reports,
            DecisionStore decisions,
            Shelf shelf,
            PublishSettings settings) {
        return new Publisher(inputs, years, reports, decisions, shelf, settings);
    }

    @Bean
    Step publishStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Publisher publisher,
            StepExecutionListener progress) {
        return new StepBuilder("publish", repository)
                .tasklet(
                        (contribution, context) -> {
                            JobExecution job = contribution.getStepExecution().getJobExecution();
                            remember(publish(publisher, repository, job), job.getExecutionContext());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }

    private static PublicationCounts publish(Publisher publisher, JobRepository repository, JobExecution job)
            throws IOException, JobInterruptedException {
        try {
            return publisher.publish(
                    record(job), () -> repository.getJobExecution(job.getId()).isStopping());
        } catch (CancellationException e) {
            throw new JobInterruptedException(e.getMessage());
        }
    }

    private static RunRecord record(JobExecution job) {
        Map<String, String> parameters = new TreeMap<>();
        job.getJobParameters()
                .forEach(parameter -> parameters.put(parameter.name(), String.valueOf(parameter.value())));
        Map<String, Duration> durations = new LinkedHashMap<>();
        for (StepExecution step : job.getStepExecutions()) {
            if (step.getStartTime() != null && step.getEndTime() != null) {
                durations.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime()));
            }
        }
        return new RunRecord(
                parameters.remove("run"),
                parameters.remove("version"),
                new RunRecord.State(
                        parameters.remove("state"), parameters.remove("reference"), parameters.remove("decisions")),
                job.getStartTime().atZone(ZoneId.systemDefault()).toInstant(),
                parameters,
                durations);
    }

    private static void remember(PublicationCounts counts, ExecutionContext context) {
        context.putString("generation", counts.generation());
        context.putLong("reports", counts.reports());
        context.putLong("figures", counts.figures());
        context.putLong("rejected", counts.rejected());
        context.putLong("files", counts.files());
        context.putLong("accepted", counts.acceptances().matched());
        context.putLong("unmatched", counts.acceptances().unmatched());
        counts.findings().forEach((code, count) -> context.putLong("finding." + code.code(), count));
    }
}
