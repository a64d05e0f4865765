package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.citation.Citation;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.ListMark;
import io.github.disclosurecompare.ingest.extract.text.Span;
import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.List;
import java.util.Optional;

/** Tells the numbers that their nearest neighbours show to be no amounts: dates, numbers of documents, telephones. */
public final class Decoys {
    private static final int LONGEST_TOKEN = 150;
    private static final int LONGEST_LIST = 80;
    private static final int LONGEST_INDEX = 2;

    private static final Words PHONE = Words.of("电话|传真|致电|手机");
    private static final Words FULL_STOP = Words.of("。");
    private static final int FARTHEST_PHONE = 16;
    private static final Words POSTCODE = Words.of("邮编|邮政编码");
    private static final int FARTHEST_POSTCODE = 6;

    private final String text;
    private final Placed placed;
    private final Followers followers;

    public Decoys(String reading, List<DateMention> dates, List<Citation> citations) {
        this.text = reading;
        this.placed = new Placed(dates, citations);
        this.followers = new Followers(reading);
    }

    public Optional<Reason> reason(Numeral numeral) {
        Optional<Reason> reason = placed.reason(numeral.digits());
        reason = reason.isPresent() ? reason : latin(numeral);
        reason = reason.isPresent() ? reason : before(numeral);
        reason = reason.isPresent() ? reason : followers.reason(numeral);
        return reason.isPresent() || numeral.isWhole() ? reason : Optional.of(Reason.NAME);
    }

    /** Numbers that are part of an address, a telephone number or a name of letters and digits. */
    private Optional<Reason> latin(Numeral numeral) {
        Span digits = numeral.digits();
        int begin = digits.begin();
        while (begin > 0 && digits.begin() - begin < LONGEST_TOKEN && isLatinToken(text.charAt(begin - 1))) {
            begin--;
        }
        int end = digits.end();
        while (end < text.length() && end - digits.end() < LONGEST_TOKEN && isLatinToken(text.charAt(end))) {
            end++;
        }
        boolean alone = begin == digits.begin() && end == digits.end();
        if (alone && digits.length() <= 8) {
            return isLongNumberAfterPhone(numeral) ? Optional.of(Reason.PHONE) : Optional.empty();
        }
        String token = text.substring(begin, end);
        if (!alone && (token.contains("://") || token.contains("@") || token.contains("www.") || isDomain(token))) {
            return Optional.of(Reason.LINK);
        }
        if (token.length() > 8 && isPhone(token) || isLongNumberAfterPhone(numeral)) {
            return Optional.of(Reason.PHONE);
        }
        boolean lettersAround = digits.begin() > begin && isNameBefore(digits.begin())
                || digits.end() < end && Latin.isLetter(text.charAt(digits.end()));
        return lettersAround ? Optional.of(Reason.NAME) : Optional.empty();
    }

    private boolean isNameBefore(int at) {
        char c = text.charAt(at - 1);
        boolean shortWord = at < 3 || !Latin.isLetter(text.charAt(at - 3));
        return Latin.isLetter(c) && shortWord && (at < 2 || !Latin.isLetter(text.charAt(at - 2)))
                || c == '_'
                || c == '/';
    }

    private static boolean isDomain(String token) {
        int dot = token.indexOf('.');
        return dot > 0 && dot + 1 < token.length() && Latin.isLetter(token.charAt(dot + 1));
    }

    private static boolean isPhone(String token) {
        int digits = 0;
        boolean dash = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Latin.isDigit(c)) {
                digits++;
            } else if (c == '-') {
                dash = true;
            } else {
                return false;
            }
        }
        return dash && digits >= 9 && token.charAt(0) == '0' || digits == 11 && token.charAt(0) == '1' && !dash;
    }

    private boolean isLongNumberAfterPhone(Numeral numeral) {
        Span digits = numeral.digits();
        if (!numeral.measure().isEmpty()) {
            return false;
        }
        boolean phone = digits.length() >= 3 && isAfter(PHONE, FARTHEST_PHONE, digits.begin());
        boolean named = digits.length() <= 5 && (endsAt("转", digits.begin()) || endsAt("转接", digits.begin()));
        return phone && !isAfter(FULL_STOP, FARTHEST_PHONE, digits.begin()) || named;
    }

    /** Whether any of these words stands close before an offset. */
    private boolean isAfter(Words words, int farthest, int offset) {
        return words.areIn(text, Math.max(0, offset - farthest), offset);
    }

    private boolean endsAt(String word, int offset) {
        return text.startsWith(word, offset - word.length());
    }

    private static boolean isLatinToken(char c) {
        return Latin.is(c) || "._/:@?=&%#+-".indexOf(c) >= 0;
    }

    private Optional<Reason> before(Numeral numeral) {
        int begin = numeral.digits().begin();
        int end = numeral.digits().end();
        char previous = begin == 0 ? '\n' : text.charAt(begin - 1);
        if (previous == '第'
                || isInOrdinals(begin)
                || endsAt("前", begin) && numeral.measure().equals("名")
                || endsAt("No.", begin)) {
            return Optional.of(Reason.ORDINAL);
        }
        if (isAfter(POSTCODE, FARTHEST_POSTCODE, begin) || isPostcode(numeral)) {
            return Optional.of(Reason.POSTCODE);
        }
        if (endsAt("百分之", begin)) {
            return Optional.of(Reason.PERCENTAGE);
        }
        if (numeral.measure().isEmpty() && isPageOfContents(begin, end)) {
            return Optional.of(Reason.PAGE_NUMBER);
        }
        boolean bracketed = previous == '(' && end < text.length() && text.charAt(end) == ')';
        boolean mark = "\n。;:".indexOf(previous) >= 0 && ListMark.length(text, begin) > 0;
        if (bracketed
                || mark
                || previous == '\n' && isIndex(numeral.digits())
                || numeral.measure().isEmpty() && (endsAt("附件", begin) || endsAt("表", begin) || endsAt("图", begin))) {
            return Optional.of(Reason.ORDINAL);
        }
        boolean volume = numeral.measure().equals("卷") && numeral.value() > 1900 && numeral.value() < 2100;
        if (volume || numeral.measure().isEmpty() && isInTitle(begin, end)) {
            return Optional.of(Reason.NAME);
        }
        if (previous == '“' && end < text.length() && text.charAt(end) == '”') {
            return Optional.of(Reason.NAME);
        }
        return end < text.length() && text.charAt(end) == '”' ? Optional.of(Reason.NAME) : Optional.empty();
    }

    /** 3 in front of the row of a table. */
    private boolean isIndex(Span digits) {
        int next = digits.end() + 1;
        return digits.length() <= LONGEST_INDEX
                && next < text.length()
                && text.charAt(digits.end()) == '\t'
                && Character.isIdeographic(text.charAt(next))
                && Measures.at(text, next).isEmpty();
    }

    /** 五、评议情况.........6 */
    private boolean isPageOfContents(int begin, int end) {
        boolean endsLine = end >= text.length() || text.charAt(end) == '\n';
        return endsLine
                && begin > 1
                && ".…·".indexOf(text.charAt(begin - 1)) >= 0
                && text.charAt(begin - 1) == text.charAt(begin - 2);
    }

    /** 《江南年鉴2021》, 《江南年鉴(2021)》. */
    private boolean isInTitle(int begin, int end) {
        int after = end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
        return after < text.length() && text.charAt(after) == '》' && begin > 0;
    }

    /** 第8、11、43项: each of them is an ordinal. */
    private boolean isInOrdinals(int begin) {
        int i = begin - 1;
        while (i > 0
                && begin - i < LONGEST_LIST
                && (Latin.isDigit(text.charAt(i)) || "、,和及至到-~".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return begin - i > 2 && text.charAt(i) == '第' && Latin.isDigit(text.charAt(i + 1));
    }

    private boolean isPostcode(Numeral numeral) {
        int begin = numeral.digits().begin();
        return numeral.digits().length() == 6
                && numeral.measure().isEmpty()
                && begin > 1
                && ",、(".indexOf(text.charAt(begin - 1)) >= 0
                && text.startsWith("号", begin - 2);
    }
}
