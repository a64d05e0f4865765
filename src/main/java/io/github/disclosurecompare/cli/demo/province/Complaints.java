package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import java.util.ArrayList;
import java.util.List;

/** The complaints, reconsiderations and lawsuits that a report tells of: mostly none. */
final class Complaints {
    /** From here on the yearly notice asks for more than complaints. */
    private static final AcademicYear ASKED_SINCE = new AcademicYear(2017);

    private static final Phrase COMPLAINTS = Phrase.of("因信息公开受到举报#件");
    private static final Phrase RECONSIDERATIONS = Phrase.of("行政复议#件");
    private static final Phrase LAWSUITS = Phrase.of("行政诉讼#件");
    private static final int SOME_PER_MILLE = 40;

    private Complaints() {}

    static List<Figure> of(DemoYear year, DemoRandom random) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figures.cases(Metric.COMPLAINTS, COMPLAINTS, random.chance(SOME_PER_MILLE) ? 1 : 0));
        if (year.academicYear().compareTo(ASKED_SINCE) >= 0) {
            figures.add(Figures.cases(Metric.RECONSIDERATIONS, RECONSIDERATIONS, 0));
            figures.add(Figures.cases(Metric.LAWSUITS, LAWSUITS, 0));
        }
        return figures;
    }
}
