package io.github.disclosurecompare.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shelf's parts, for the rooms that fill it and take from it. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    DataSource dataSource(StoreOpening opening) {
        return opening.join();
    }

    @Bean
    InputStore inputStore(JdbcTemplate jdbc) {
        return new InputStore(jdbc);
    }

    @Bean
    YearReadings yearReadings(JdbcTemplate jdbc) {
        return new YearReadings(jdbc);
    }

    @Bean
    DecisionStore decisionStore(JdbcTemplate jdbc) {
        return new DecisionStore(jdbc);
    }

    @Bean
    ReportStore reportStore(JdbcTemplate jdbc) {
        return new ReportStore(jdbc);
    }

    @Bean
    Shelf shelf(JdbcTemplate jdbc) {
        return new Shelf(jdbc);
    }
}
