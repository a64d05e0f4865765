package io.github.disclosurecompare.cli.demo.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Qualifier;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final Phrase PHRASE = Phrase.of("公告栏公开信息#条");

    @Test
    void roughWordsStillHoldTheTruth() {
        DemoRandom random = new DemoRandom(5);
        Set<Qualifier> used = EnumSet.noneOf(Qualifier.class);
        for (int i = 0; i < 20_000; i++) {
            long truth = random.between(1, 30_000);
            Said said = Said.roughly(truth, random);
            Interval interval = said.quantity().interval(PHRASE.say(said));
            used.add(said.quantity().qualifier());
            assertThat(truth).as(said.words()).isBetween(interval.low(), interval.high());
        }
        assertThat(used).containsExactlyInAnyOrder(Qualifier.values());
    }

    @Test
    void aRoundedTotalKeepsTwoDigits() {
        assertThat(PHRASE.say(Said.andMore(5432))).isEqualTo("公告栏公开信息5400余条");
        assertThat(PHRASE.say(Said.andMore(233))).isEqualTo("公告栏公开信息200余条");
    }
}
