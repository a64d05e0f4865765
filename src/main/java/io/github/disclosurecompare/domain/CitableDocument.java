package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that reports cite, and its right number.
 *
 * @param titles what it is called; empty for a yearly notice, which is known by its issuer and year
 * @param number as {@link CitedDocument} has it
 * @param written in full, as people write it
 * @param former the number of what it took the place of
 */
public record CitableDocument(
        String id,
        List<String> titles,
        Optional<Notice> notice,
        String number,
        String written,
        Optional<Former> former,
        boolean isConfirmed) {
    private static final String YEARLY_REPORT = "年度报告";
    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)年?(?:[-~至]+(20\\d\\d))?");

    /**
     * That it is the notice about the reports of one year.
     *
     * @param issuer the words before its number
     */
    public record Notice(String issuer, AcademicYear year) {}

    /** The number of the document that it took the place of, and from which year on that one is out of date. */
    public record Former(String number, AcademicYear since) {}

    boolean isCalled(CitedDocument cited) {
        return titles.contains(cited.title());
    }

    /** Whether a citation in a report about a year means this yearly notice. */
    boolean isNoticeMeant(CitedDocument cited, AcademicYear year) {
        return notice.filter(yearly -> cited.issuer().endsWith(yearly.issuer())
                        && cited.title().contains(YEARLY_REPORT)
                        && yearly.year().equals(named(cited.title()).orElse(year)))
                .isPresent();
    }

    /** Whether a report about a year may cite it by this number. */
    boolean isRight(String cited, AcademicYear year) {
        return number.equals(cited)
                || former.filter(old -> old.number().equals(cited) && year.compareTo(old.since()) < 0)
                        .isPresent();
    }

    /** The year that a title names: 2016-2017学年, or the year in which it ends. */
    private static Optional<AcademicYear> named(String title) {
        Matcher years = YEARS.matcher(title);
        if (!years.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        return Optional.of(new AcademicYear(years.group(2) == null ? first - 1 : first));
    }
}
