package io.github.disclosurecompare.ingest.extract;

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
    private static final String RUNS_ON = "、,(《“-~";
    private static final String ENDS = "。!?;:…";
    private static final String MARKS_PROSE = "、,。;《";
    private static final String MARKS_SENTENCE = ",。;:、";

    /** The length of a full line where lines are wrapped at a fixed width; 0 where paragraphs are lines. */
    private final int width;

    private LineJoin(int width) {
        this.width = width;
    }

    static LineJoin of(String raw) {
        int[] lines = new int[LONGEST_WRAPPED + 1];
        int begin = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || TextReading.isLineBreak(raw.charAt(i))) {
                if (i - begin > LONGEST_WRAPPED) {
                    return new LineJoin(0);
                }
                lines[i - begin]++;
                begin = i + 1;
            }
        }
        return new LineJoin(mostFrequent(lines));
    }

    /** The commonest length of a line that is no short one; 0 where there is none. */
    private static int mostFrequent(int[] lines) {
        int width = 0;
        for (int length = SHORT_LINE; length < lines.length; length++) {
            width = lines[length] > 0 && (width == 0 || lines[length] >= lines[width]) ? length : width;
        }
        return width;
    }

    /**
     * What the line break at {@code mark} is.
     *
     * @param text the reading so far: a paragraph, the break, the next line
     */
    Verdict between(CharSequence text, int paragraph, int mark, boolean afterBlank) {
        char last = text.charAt(mark - 1);
        int next = mark + 1;
        boolean sentenceOpen = ENDS.indexOf(last) < 0 && isProse(text, paragraph, mark);
        if (sentenceOpen && isPageNumber(text, next)) {
            return Verdict.PAGE_NUMBER;
        }
        boolean row = holdsAny(text, next, text.length(), "\t");
        if (ENDS.indexOf(last) >= 0 || ListMark.length(text, next) > 0 || text.charAt(next) == '•' || row) {
            return Verdict.NEW_PARAGRAPH;
        }
        return RUNS_ON.indexOf(last) >= 0
                        || sentenceOpen
                                && continues(text, mark, afterBlank)
                                && !PageFurniture.isFurniture(text, paragraph, mark)
                ? Verdict.SAME_SENTENCE
                : Verdict.NEW_PARAGRAPH;
    }

    private boolean isProse(CharSequence text, int paragraph, int mark) {
        if (RUNS_ON.indexOf(text.charAt(mark - 1)) >= 0) {
            return true;
        }
        int lineLength = mark - paragraph;
        if (width > 0 && lineLength < width * 3 / 4) {
            return false;
        }
        boolean heading = ListMark.length(text, paragraph) > 0 && !holdsAny(text, paragraph, mark, "。");
        return !heading && lineLength >= SHORT_LINE && holdsAny(text, paragraph, mark, MARKS_PROSE);
    }

    private static boolean continues(CharSequence text, int mark, boolean afterBlank) {
        int next = mark + 1;
        boolean shortLine = text.length() - next <= SHORT_LINE;
        boolean bare = !holdsAny(text, next, text.length(), MARKS_SENTENCE);
        return !(bare && (shortLine || afterBlank)) && !isDate(text, next);
    }

    private static boolean isDate(CharSequence text, int next) {
        int length = text.length() - next;
        return length <= SHORT_LINE && length > 0 && text.charAt(text.length() - 1) == '日';
    }

    private static boolean isPageNumber(CharSequence text, int next) {
        int digits = 0;
        for (int i = next; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Latin.isDigit(c)) {
                digits++;
            } else if ("-/ 第页共·.".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 6 && text.length() - next <= LONGEST_PAGE_NUMBER;
    }

    /** The comma of 1,286 parts no clauses. */
    private static boolean isSeparator(CharSequence text, int at) {
        return text.charAt(at) == ','
                && at > 0
                && at + 1 < text.length()
                && Latin.isDigit(text.charAt(at - 1))
                && Latin.isDigit(text.charAt(at + 1));
    }

    private static boolean holdsAny(CharSequence text, int begin, int end, String marks) {
        for (int i = begin; i < end; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0 && !isSeparator(text, i)) {
                return true;
            }
        }
        return false;
    }
}
