package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.store.DecisionStore;
import io.github.disclosurecompare.store.InputStore;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.ShelfTable;
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

/** The step that puts the findings of every year on the shelf. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssessStepConfiguration.AssessSettings.class)
public class AssessStepConfiguration {

    /**
     * What this room can be told.
     *
     * @param academicYear the one year that is run again by itself; empty for all
     */
    @ConfigurationProperties("disclosure")
    record AssessSettings(String academicYear) {}

    @Bean
    Step assessStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            InputStore inputs,
            ReportStore reports,
            DecisionStore decisions,
            Shelf shelf,
            AssessSettings settings,
            StepExecutionListener progress) {
        return new StepBuilder("assess", repository)
                .tasklet(
                        (contribution, context) -> {
                            assess(inputs, reports, decisions, shelf, YearSelection.parse(settings.academicYear()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }

    private static void assess(
            InputStore inputs, ReportStore reports, DecisionStore decisions, Shelf shelf, YearSelection selection) {
        Roster roster = shelf.getRoster();
        Assessment assessment = new Assessment(
                roster,
                shelf.getRequirements(),
                new SourceTexts(inputs::findText),
                reports::getYear,
                decisions::listCorrections);
        reports.forEachYear(selection.renewed(decisions.listYears(roster)), (reported, before) -> {
            AcademicYear year = reported.year();
            Assessment.Result result = assessment.of(reported, before);
            shelf.put(
                    ShelfTable.FINDINGS,
                    year,
                    selection.isFollowing(year)
                            ? Assessment.following(shelf.list(ShelfTable.FINDINGS, year), result.findings())
                            : result.findings());
            shelf.put(year, result.ledgers());
        });
    }
}
