package io.github.disclosurecompare.ingest.extract.citation;

import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds document numbers, decrees and articles in a reading, in the order of the text. */
public final class Citations {
    private static final String NUMERAL = "[\\d一二三四五六七八九十百零]{1,6}";
    private static final Pattern DECREE = Pattern.compile("令,?(?:\\(?第)(" + NUMERAL + ")号|第(" + NUMERAL + ")号令");
    private static final Pattern ARTICLE =
            Pattern.compile("第" + NUMERAL + "条(?:之[一二三])?(?:第" + NUMERAL + "款)?(?:第?\\(?" + NUMERAL + "\\)?项)?");

    private final String reading;

    private Citations(String reading) {
        this.reading = reading;
    }

    public static List<Citation> list(String reading) {
        List<Citation> found = new ArrayList<>(DocumentNumbers.list(reading));
        Citations citations = new Citations(reading);
        citations.addDecrees(found);
        citations.addArticles(found);
        found.sort(Comparator.comparingInt(citation -> citation.span().begin()));
        return found;
    }

    private void addDecrees(List<Citation> found) {
        Matcher decree = DECREE.matcher(reading);
        for (int at = reading.indexOf('令'); at >= 0; at = reading.indexOf('令', at + 1)) {
            int begin = decreeBegin(at);
            if (decree.region(begin, reading.length()).lookingAt()) {
                found.add(decree(decree));
            }
        }
    }

    /** Either 令第29号 or 第29号令. */
    private int decreeBegin(int mark) {
        if (mark == 0 || reading.charAt(mark - 1) != '号') {
            return mark;
        }
        int number = reading.lastIndexOf('第', mark);
        return number < 0 || mark - number > 8 ? mark : number;
    }

    private Citation decree(Matcher decree) {
        String number = decree.group(1) != null ? decree.group(1) : decree.group(2);
        Span span = new Span(decree.start(), decree.end());
        int issuer = DocumentTitle.issuerBegin(reading, span.begin());
        return new Citation(
                span,
                Citation.Kind.DECREE,
                DocumentTitle.beside(reading, issuer, span.end()),
                reading.substring(issuer, span.begin()),
                Latin.isDigit(number.charAt(0)) ? number : String.valueOf(ChineseDigits.belowHundred(number)),
                false);
    }

    private void addArticles(List<Citation> found) {
        Matcher article = ARTICLE.matcher(reading);
        for (int at = reading.indexOf('第'); at >= 0; at = reading.indexOf('第', at + 1)) {
            if (article.region(at, reading.length()).lookingAt()) {
                Span span = new Span(article.start(), article.end());
                found.add(
                        new Citation(span, Citation.Kind.ARTICLE, "", "", reading.substring(at, article.end()), false));
            }
        }
    }
}
