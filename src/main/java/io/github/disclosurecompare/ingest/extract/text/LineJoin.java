package io.github.disclosurecompare.ingest.extract.text;

import java.nio.CharBuffer;

/** Tells the end of a paragraph from a line break that a page or a screen put into the middle of a sentence. */
final class LineJoin {
    enum Verdict {
        NEW_PARAGRAPH,
        SAME_SENTENCE,
        PAGE_NUMBER
    }

    private static final int SHORT_LINE = 20;
    private static final int LONGEST_WRAPPED = 60;
    private static final int LONGEST_PAGE_NUMBER = 12;
    private static final CharacterSet RUNS_ON = CharacterSet.of("、,(《“-~");
    private static final CharacterSet ENDS = CharacterSet.of("。!?;:…");
    private static final CharacterSet MARKS_PROSE = CharacterSet.of("、,。;《");
    private static final CharacterSet MARKS_SENTENCE = CharacterSet.of(",。;:、");
    private static final CharacterSet FULL_STOP = CharacterSet.of("。");

    /** The length of a full line where lines are wrapped at a fixed width; 0 where paragraphs are lines. */
    private final int width;

    private final char[] text;

    private LineJoin(int width, char[] text) {
        this.width = width;
        this.text = text;
    }

    /** @param text the reading, as far as it is made */
    static LineJoin of(String raw, char[] text) {
        int[] lines = new int[LONGEST_WRAPPED + 1];
        int begin = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || TextReading.isLineBreak(raw.charAt(i))) {
                if (i - begin > LONGEST_WRAPPED) {
                    return new LineJoin(0, text);
                }
                lines[i - begin]++;
                begin = i + 1;
            }
        }
        return new LineJoin(mostFrequent(lines), text);
    }

    /** The commonest length of a line that is no short one; 0 where there is none. */
    private static int mostFrequent(int[] lines) {
        int width = 0;
        for (int length = SHORT_LINE; length < lines.length; length++) {
            width = lines[length] > 0 && (width == 0 || lines[length] >= lines[width]) ? length : width;
        }
        return width;
    }

    /** What the line break at {@code mark} is, behind a paragraph and before a line that goes to {@code end}. */
    Verdict between(int paragraph, int mark, int end, boolean afterBlank) {
        char last = text[mark - 1];
        if (ENDS.has(last)) {
            return Verdict.NEW_PARAGRAPH;
        }
        int next = mark + 1;
        boolean prose = isProse(paragraph, mark);
        if (prose && isPageNumber(next, end)) {
            return Verdict.PAGE_NUMBER;
        }
        if (isMarked(next, end) || text[next] == '•' || isRow(next, end)) {
            return Verdict.NEW_PARAGRAPH;
        }
        boolean goesOn = RUNS_ON.has(last)
                || prose
                        && continues(next, end, afterBlank)
                        && !PageFurniture.isFurniture(CharBuffer.wrap(text, 0, mark), paragraph, mark);
        return goesOn ? Verdict.SAME_SENTENCE : Verdict.NEW_PARAGRAPH;
    }

    private boolean isProse(int paragraph, int mark) {
        if (RUNS_ON.has(text[mark - 1])) {
            return true;
        }
        int lineLength = mark - paragraph;
        if (lineLength < SHORT_LINE || width > 0 && lineLength < width * 3 / 4) {
            return false;
        }
        return holdsAny(paragraph, mark, MARKS_PROSE)
                && (!isMarked(paragraph, mark) || holdsAny(paragraph, mark, FULL_STOP));
    }

    /** Whether a number of a list or a heading stands at its begin. */
    private boolean isMarked(int begin, int end) {
        return ListMark.length(CharBuffer.wrap(text, 0, end), begin) > 0;
    }

    private boolean isRow(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text[i] == '\t') {
                return true;
            }
        }
        return false;
    }

    private boolean continues(int next, int end, boolean afterBlank) {
        boolean shortLine = end - next <= SHORT_LINE;
        return !((shortLine || afterBlank) && !holdsAny(next, end, MARKS_SENTENCE))
                && !(shortLine && text[end - 1] == '日');
    }

    private boolean isPageNumber(int next, int end) {
        int digits = 0;
        for (int i = next; i < end; i++) {
            if (Latin.isDigit(text[i])) {
                digits++;
            } else if ("-/ 第页共·.".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 6 && end - next <= LONGEST_PAGE_NUMBER;
    }

    private boolean holdsAny(int begin, int end, CharacterSet marks) {
        for (int i = begin; i < end; i++) {
            if (marks.has(text[i]) && !isSeparator(i, begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** The comma of 1,286 parts no clauses. */
    private boolean isSeparator(int at, int begin, int end) {
        return text[at] == ','
                && at > begin
                && at + 1 < end
                && Latin.isDigit(text[at - 1])
                && Latin.isDigit(text[at + 1]);
    }
}
