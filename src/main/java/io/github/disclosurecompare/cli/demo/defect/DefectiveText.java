package io.github.disclosurecompare.cli.demo.defect;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.raw.RawLine;
import io.github.disclosurecompare.cli.demo.raw.RawReport;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes something wrong into the words of a raw report; nothing where the words give no occasion. */
final class DefectiveText {
    private static final String DECREE = "《高等学校信息公开办法》";
    private static final String NUMBER = "（教育部令第%d号）";
    private static final int RIGHT_NUMBER = 29;
    private static final List<Integer> WRONG_NUMBERS = List.of(19, 27, 28, 39);

    private DefectiveText() {}

    /** The opening names the year before. */
    static Optional<RawReport> withStaleYear(RawReport raw, AcademicYear year) {
        Matcher written = Pattern.compile(year.startYear() + "(\\D)" + (year.startYear() + 1))
                .matcher(raw.lines().get(0).text());
        return written.find()
                ? Optional.of(withFirst(
                        raw, written.replaceFirst((year.startYear() - 1) + written.group(1) + year.startYear())))
                : Optional.empty();
    }

    static Optional<RawReport> withWrongNumber(RawReport raw, DemoRandom random) {
        String opening = raw.lines().get(0).text();
        String wrong = DECREE + NUMBER.formatted(random.oneOf(WRONG_NUMBERS));
        String now =
                opening.replace(DECREE + NUMBER.formatted(RIGHT_NUMBER), DECREE).replace(DECREE, wrong);
        return now.equals(opening) ? Optional.empty() : Optional.of(withFirst(raw, now));
    }

    /** The measures of the year before stand where this year's should. */
    static Optional<RawReport> withMeasuresOf(Told before, Told now) {
        Optional<Integer> old = before.findMeasures();
        Optional<Integer> place = now.findMeasures();
        if (old.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        List<RawLine> lines = new ArrayList<>(now.raw().lines());
        lines.set(place.get(), before.raw().lines().get(old.get()));
        return Optional.of(with(now.raw(), lines));
    }

    /** A raw report and the sections that its headings head, in their order. */
    record Told(List<Section> sections, RawReport raw) {
        /** They are the last of two paragraphs about problems. */
        private static final int BEHIND_HEADING = 2;

        private Optional<Integer> findMeasures() {
            int headings = 0;
            for (int i = 0; i < raw.lines().size(); i++) {
                if (raw.lines().get(i).kind() == RawLine.Kind.HEADING && sections.get(headings++) == Section.PROBLEMS) {
                    return Optional.of(i + BEHIND_HEADING);
                }
            }
            return Optional.empty();
        }
    }

    private static RawReport withFirst(RawReport raw, String text) {
        List<RawLine> lines = new ArrayList<>(raw.lines());
        lines.set(0, RawLine.paragraph(text));
        return with(raw, lines);
    }

    private static RawReport with(RawReport raw, List<RawLine> lines) {
        return new RawReport(raw.publisher(), raw.title(), List.copyOf(lines), raw.published());
    }
}
