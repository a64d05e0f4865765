package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.domain.YearTables;
import io.github.disclosurecompare.store.DecisionStore;
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

/** The step that puts the comparison tables of every year on the shelf. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompareStepConfiguration.CompareSettings.class)
public class CompareStepConfiguration {

    /**
     * What this room can be told.
     *
     * @param peerGroup who is ranked with whom
     * @param academicYear the one year that is run again by itself; empty for all
     */
    @ConfigurationProperties("disclosure")
    record CompareSettings(PeerGrouping peerGroup, String academicYear) {}

    @Bean
    Step compareStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReportStore reports,
            DecisionStore decisions,
            Shelf shelf,
            CompareSettings settings,
            StepExecutionListener progress) {
        return new StepBuilder("compare", repository)
                .tasklet(
                        (contribution, context) -> {
                            compare(reports, decisions, shelf, settings);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }

    private static void compare(ReportStore reports, DecisionStore decisions, Shelf shelf, CompareSettings settings) {
        Roster roster = shelf.getRoster();
        YearSelection selection = YearSelection.parse(settings.academicYear());
        reports.forEachYear(selection.renewed(decisions.listYears(roster)), (reported, before) -> {
            AcademicYear year = reported.year();
            YearTables tables = YearComparison.of(reported, before, roster, settings.peerGroup());
            // Who is missing rests on all years, and stands as it was.
            shelf.put(
                    year,
                    selection.isFollowing(year) ? tables.withCoverage(shelf.list(ShelfTable.COVERAGE, year)) : tables);
        });
    }
}
