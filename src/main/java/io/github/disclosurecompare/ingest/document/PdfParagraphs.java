package io.github.disclosurecompare.ingest.document;

import java.util.regex.Pattern;

/**
 * Joins the lines of a document to paragraphs, across pages too: a line that fills its width goes on with the next one,
 * unless that is indented, further away, of another size or begins with the number of a heading.
 */
final class PdfParagraphs {
    private static final double ROOM_AT_END = 1.3;
    private static final double INDENT = 1.2;
    private static final double FURTHER = 1.4;
    private static final double OTHER_SIZE = 0.1;
    private static final Pattern HEADING = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部]|\\d{1,2}[、．.](?!\\d)).*");
    /** A line of a table of contents leads to its page with dots. */
    private static final Pattern CONTENTS = Pattern.compile("[^.…·]{1,100}[.…·\\s]{6,}\\d{1,3}");

    private static final String FULL_STOPS = "。！？!?";
    private static final String SENTENCE_ENDS = FULL_STOPS + "；;：:";

    private final PdfMargins margins;
    private final PlainText text;
    private String paragraph = "";
    private PdfLine last;
    private boolean isNewPage;

    PdfParagraphs(PdfMargins margins, PlainText text) {
        this.margins = margins;
        this.text = text;
    }

    void add(PdfBlock block) throws UnreadableDocumentException {
        if (block instanceof PdfBlock.Text next) {
            add(next.line());
        } else if (block instanceof PdfBlock.Table table) {
            end();
            for (String row : table.rows()) {
                text.line(row);
            }
        }
        isNewPage = false;
    }

    void endPage() {
        isNewPage = true;
    }

    void end() throws UnreadableDocumentException {
        if (last != null) {
            text.line(paragraph);
        }
        paragraph = "";
        last = null;
    }

    private void add(PdfLine line) throws UnreadableDocumentException {
        String words = line.text();
        if (CONTENTS.matcher(words).matches()) {
            end();
            return;
        }
        if (last != null && goesOn(line, words)) {
            paragraph = TextJoin.join(paragraph, words);
        } else {
            end();
            paragraph = words;
        }
        last = line;
    }

    private boolean goesOn(PdfLine next, String words) {
        double size = last.size();
        // A word, a number or an address that had no room went to the next line as a whole.
        boolean isFull = last.right() + next.firstWord() > margins.right() - ROOM_AT_END * size;
        boolean isIndented = next.left() > margins.left() + INDENT * size;
        boolean isFurther = !isNewPage && next.y() - last.y() > FURTHER * margins.lineHeight();
        boolean isOtherSize = Math.abs(next.size() - size) > OTHER_SIZE * size;
        boolean isRow = words.indexOf('\t') >= 0 || last.text().indexOf('\t') >= 0;
        return isFull && !isIndented && !isFurther && !isOtherSize && !isRow && !isHeading(next, words);
    }

    /** By its number; or because it leaves its line open although no sentence ends there. */
    private boolean isHeading(PdfLine next, String words) {
        if (paragraph.isEmpty() || words.isEmpty() || SENTENCE_ENDS.indexOf(last(paragraph)) < 0) {
            return false;
        }
        boolean isShort = next.right() < margins.right() - INDENT * next.size();
        return HEADING.matcher(words).matches()
                || isShort && FULL_STOPS.indexOf(last(paragraph)) >= 0 && Character.isLetterOrDigit(last(words));
    }

    private static char last(String words) {
        return words.charAt(words.length() - 1);
    }
}
