package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.ShelfTable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that puts the findings of every year on the shelf. */
@Configuration(proxyBeanMethods = false)
public class AssessStepConfiguration {

    @Bean
    Step assessStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReportStore reports,
            Shelf shelf,
            StepExecutionListener progress) {
        return new StepBuilder("assess", repository)
                .tasklet(
                        (contribution, context) -> {
                            assess(reports, shelf);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }

    private static void assess(ReportStore reports, Shelf shelf) {
        Roster roster = shelf.getRoster();
        Assessment assessment = new Assessment(roster);
        reports.forEachYear(
                roster.years(),
                (year, before) -> shelf.put(ShelfTable.FINDINGS, year.year(), assessment.of(year, before)));
    }
}
