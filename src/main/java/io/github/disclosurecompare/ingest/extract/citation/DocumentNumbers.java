package io.github.disclosurecompare.ingest.extract.citation;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds document numbers by the 号 that ends them: 教办厅函[2014]23号, and damaged ones like 教办厅函[201423号. */
final class DocumentNumbers {
    private static final int LONGEST = 16;
    private static final String BRACKETS = "[({<〈";
    private static final CharacterSet OPENS = CharacterSet.of(BRACKETS);
    private static final String OPEN = "[\\" + BRACKETS + "]";
    private static final String CLOSE = "[\\])}>〉]";
    private static final Pattern WHOLE = Pattern.compile(OPEN + "((?:19|20)\\d\\d)年?" + CLOSE + "(?:字)?第?(\\d{1,5})号");
    private static final Pattern BROKEN =
            Pattern.compile("(?:" + OPEN + "((?:19|20)\\d\\d)|" + OPEN + "(2[\\dOol]{1,4})" + CLOSE
                    + "|((?:19|20)\\d\\d)" + CLOSE + "|(?<=[发函字秘办文厅教政校委党组综通])((?:19|20)\\d\\d) ?)第?(\\d{1,4})号");

    private final String reading;
    private final Matcher whole;
    private final Matcher broken;

    private DocumentNumbers(String reading) {
        this.reading = reading;
        this.whole = WHOLE.matcher(reading);
        this.broken = BROKEN.matcher(reading).useTransparentBounds(true);
    }

    static List<Citation> list(String reading) {
        DocumentNumbers numbers = new DocumentNumbers(reading);
        List<Citation> found = new ArrayList<>();
        int done = 0;
        for (int mark = reading.indexOf('号'); mark >= 0; mark = reading.indexOf('号', mark + 1)) {
            if (mark > 0 && Latin.isDigit(reading.charAt(mark - 1))) {
                done = numbers.add(found, Math.max(done, mark - LONGEST), mark + 1);
            }
        }
        return found;
    }

    private int add(List<Citation> found, int from, int end) {
        for (int i = from; i < end - 2; i++) {
            if (OPENS.has(reading.charAt(i)) && whole.region(i, end).matches()) {
                found.add(citation(i, end, whole.group(1) + "-" + whole.group(2), false));
                return end;
            }
        }
        for (int i = from; i < end - 2; i++) {
            boolean opens = OPENS.has(reading.charAt(i)) || Latin.isDigit(reading.charAt(i));
            if (opens && broken.region(i, end).matches() && isNumber(i)) {
                found.add(citation(i, end, yearOfBroken() + "-" + broken.group(5), true));
                return end;
            }
        }
        return from;
    }

    /** A bracket with a few digits and 号 is a document's number only after the words that say whose it is. */
    private boolean isNumber(int begin) {
        return begin > 0 && Character.isIdeographic(reading.charAt(begin - 1));
    }

    private String yearOfBroken() {
        int group = 1;
        while (broken.group(group) == null) {
            group++;
        }
        return broken.group(group);
    }

    private Citation citation(int number, int end, String value, boolean damaged) {
        int issuer = DocumentTitle.issuerBegin(reading, number);
        return new Citation(
                new Span(number, end),
                Citation.Kind.DOCUMENT,
                DocumentTitle.beside(reading, issuer, end),
                reading.substring(issuer, number),
                value,
                damaged);
    }
}
