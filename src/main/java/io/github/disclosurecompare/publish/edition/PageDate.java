package io.github.disclosurecompare.publish.edition;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is added to the words about a late report whose page bears another date than its text. */
final class PageDate {
    private final Messages messages;

    PageDate(Messages messages) {
        this.messages = messages;
    }

    /** Empty where the lateness was judged on the page's own date, or both are the same. */
    String remark(ReportDates dates, AcademicYear year) {
        return dates.issued().isEmpty()
                ? ""
                : dates.published()
                        .filter(page -> !page.equals(dates.issued().get()))
                        .map(page -> remark(page, dates.deadline(year)))
                        .orElse("");
    }

    private String remark(LocalDate page, LocalDate deadline) {
        long days = ChronoUnit.DAYS.between(deadline, page);
        return days > 0 ? messages.get("late.by_page", page, days) : messages.get("late.not_by_page", page);
    }
}
