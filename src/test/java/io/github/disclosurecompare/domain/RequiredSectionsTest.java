package io.github.disclosurecompare.domain;

import static io.github.disclosurecompare.domain.Section.COMPLAINTS;
import static io.github.disclosurecompare.domain.Section.EVALUATION;
import static io.github.disclosurecompare.domain.Section.ON_REQUEST;
import static io.github.disclosurecompare.domain.Section.OTHER;
import static io.github.disclosurecompare.domain.Section.OVERVIEW;
import static io.github.disclosurecompare.domain.Section.PROACTIVE;
import static io.github.disclosurecompare.domain.Section.PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequiredSectionsTest {
    @Test
    void allButTheChecklistAreAskedFor() {
        assertThat(RequiredSections.missing(
                        Written.report().about("2017-2018").sections().get()))
                .containsExactly(OVERVIEW, PROACTIVE, ON_REQUEST, EVALUATION, COMPLAINTS, PROBLEMS, OTHER);
    }

    @Test
    void otherMattersAreAskedForOnlyFrom2017To2018On() {
        Section[] butOther = {OVERVIEW, PROACTIVE, ON_REQUEST, EVALUATION, COMPLAINTS, PROBLEMS};

        assertThat(RequiredSections.missing(
                        Written.report().about("2016-2017").sections(butOther).get()))
                .isEmpty();
        assertThat(RequiredSections.missing(
                        Written.report().about("2017-2018").sections(butOther).get()))
                .containsExactly(OTHER);
    }

    @Test
    void aRecordWithoutSectionsMissesNone() {
        assertThat(RequiredSections.missing(Written.report().get())).isEmpty();
    }

    @Test
    void aUnitMissesNone() {
        assertThat(RequiredSections.missing(
                        Written.report().byUnit("示例部").sections().get()))
                .isEmpty();
    }
}
