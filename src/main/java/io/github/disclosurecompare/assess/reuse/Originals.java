package io.github.disclosurecompare.assess.reuse;

import io.github.disclosurecompare.domain.YearReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells which of two like texts of one year was there first. */
final class Originals {
    /** By how much the one that goes on with its own text must surpass the other. */
    private static final double CLEARLY = 0.1;
    /** The same over two years. */
    private static final double AT_ALL = 0.02;

    private final YearReports before;
    private final Supplier<YearReports> after;

    Originals(YearReports before, Supplier<YearReports> after) {
        this.before = before;
        this.after = after;
    }

    /** The one that goes on with its own text of the year before, or has it go on the year after, else the earlier one. */
    boolean isOriginal(Text one, Text other) {
        double ahead = common(one, before) - common(other, before);
        if (Math.abs(ahead) < CLEARLY) {
            ahead += common(one, after.get()) - common(other, after.get());
        }
        return Math.abs(ahead) < AT_ALL ? isEarlier(one, other) : ahead > 0;
    }

    /** The share of its sentences that its own report of another year has. */
    private static double common(Text text, YearReports year) {
        Optional<SentenceIndex> own = year.find(text.who())
                .map(YearReports.Counted::report)
                .filter(report -> report.text().isPresent())
                .map(report -> new SentenceIndex(List.of(new Text(report).sentences())));
        if (own.isEmpty() || text.sentences().isEmpty()) {
            return 0;
        }
        long found = text.sentences().stream()
                .filter(sentence -> !own.get().like(sentence.sketch()).isEmpty())
                .count();
        return (double) found / text.sentences().size();
    }

    private static boolean isEarlier(Text one, Text other) {
        Optional<LocalDate> day = one.report().dates().madePublic();
        Optional<LocalDate> otherDay = other.report().dates().madePublic();
        return day.isPresent() && otherDay.isPresent() && day.get().isBefore(otherDay.get());
    }
}
