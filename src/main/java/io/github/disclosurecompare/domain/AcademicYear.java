package io.github.disclosurecompare.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An academic year, 1 September to 31 August, written {@code 2020-2021}. */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {
    private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3})-([12]\\d{3})");

    private static final Map<Integer, String> TEXTS = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if it is not two consecutive years of four ASCII digits, joined by a hyphen */
    public static AcademicYear parse(String written) {
        Matcher years = WRITTEN.matcher(written);
        if (!years.matches()) {
            throw new IllegalArgumentException("not of the form 2020-2021");
        }
        int start = Integer.parseInt(years.group(1));
        if (Integer.parseInt(years.group(2)) != start + 1) {
            throw new IllegalArgumentException("the two years do not follow each other");
        }
        return new AcademicYear(start);
    }

    /** Empty where what is written is no academic year. */
    public static Optional<AcademicYear> find(String written) {
        try {
            return Optional.of(parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The one that a day lies in. */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /** Its report is to be public by this day. */
    public LocalDate deadline() {
        return LocalDate.of(startYear + 1, Month.OCTOBER, 31);
    }

    public AcademicYear previous() {
        return new AcademicYear(startYear - 1);
    }

    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The same text each time it is asked for: tables repeat it in every row. */
    @Override
    public String toString() {
        return TEXTS.computeIfAbsent(startYear, start -> start + "-" + (start + 1));
    }
}
