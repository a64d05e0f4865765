package io.github.disclosurecompare.ingest.extract.date;

import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Tells month and day apart in digits that ran together when 月 was lost: 91, 831, 1028. */
final class FusedDay {
    private static final int LONGEST = 4;

    private FusedDay() {}

    /** The day meant, if the digits can be one; of 111 and the like the later month, for reports are issued late. */
    static Optional<LocalDate> find(int year, String digits) {
        if (digits.length() < 2 || digits.length() > LONGEST) {
            return Optional.empty();
        }
        if (digits.length() == LONGEST) {
            return day(year, digits.substring(0, 2), digits.substring(2));
        }
        return day(year, digits.substring(0, 2), digits.substring(2))
                .filter(later -> later.getMonthValue() >= 10)
                .or(() -> digits.startsWith("0", 1)
                        ? Optional.empty()
                        : day(year, digits.substring(0, 1), digits.substring(1)));
    }

    static Optional<LocalDate> day(int year, String month, String day) {
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int ofYear = ChineseDigits.belowHundred(month);
        int ofMonth = ChineseDigits.belowHundred(day);
        boolean isDay = ofYear >= 1
                && ofYear <= 12
                && ofMonth >= 1
                && ofMonth <= YearMonth.of(year, ofYear).lengthOfMonth();
        return isDay ? Optional.of(LocalDate.of(year, ofYear, ofMonth)) : Optional.empty();
    }
}
