package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A sentence, or a list that runs over several lines, with the numbers in it that may be figures. */
public final class Passage {
    private final String text;
    private final Span span;
    private final List<Numeral> numerals;

    Passage(String text, Span span, List<Numeral> numerals) {
        this.text = text;
        this.span = span;
        this.numerals = numerals;
    }

    public int begin() {
        return span.begin();
    }

    public int end() {
        return span.end();
    }

    public Span span() {
        return span;
    }

    public String text() {
        return text;
    }

    public List<Numeral> numerals() {
        return numerals;
    }

    /** Where the clause of an offset begins. A bracket that was closed before it belongs to the clause. */
    public int clauseBegin(int offset) {
        int depth = 0;
        for (int i = offset - 1; i >= span.begin(); i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                if (depth-- == 0) {
                    return i + 1;
                }
            } else if (depth == 0 && isBound(c)) {
                return i + 1;
            }
        }
        return span.begin();
    }

    public int clauseEnd(int offset) {
        int depth = 0;
        for (int i = offset; i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth-- == 0) {
                    return i;
                }
            } else if (depth == 0 && isBound(c)) {
                return i;
            }
        }
        return span.end();
    }

    private static boolean isBound(char c) {
        return switch (c) {
            case ',', ';', ':', '。', '!', '?', '\n' -> true;
            default -> false;
        };
    }

    /** Where the part of an enumeration ends that an offset lies in: at a semicolon or at the end. */
    public int partEnd(int offset) {
        int semicolon = first(';', offset, span.end());
        return semicolon < 0 ? span.end() : semicolon;
    }

    /** Where the part of an enumeration begins that an offset lies in: behind a semicolon outside of brackets. */
    public int partBegin(int offset) {
        int depth = 0;
        for (int i = offset - 1; i >= span.begin(); i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                depth--;
            } else if (c == ';' && depth == 0) {
                return i + 1;
            }
        }
        return span.begin();
    }

    public boolean holds(char c, int begin, int end) {
        return first(c, begin, end) >= 0;
    }

    /** Where a character stands first in a stretch; -1 where it does not. */
    public int first(char c, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Where a character stands last in this passage before an offset; -1 where it does not. */
    public int last(char c, int before) {
        for (int i = before - 1; i >= span.begin(); i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a bracket is open at an offset. */
    public boolean inBrackets(int offset) {
        int depth = 0;
        for (int i = span.begin(); i < offset; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }

    /** The clauses of a stretch, the last one first. */
    public List<Span> clausesBackwards(int begin, int end) {
        List<Span> clauses = new ArrayList<>();
        int stop = end;
        while (stop > begin) {
            int start = Math.max(begin, clauseBegin(stop));
            clauses.add(new Span(start, stop));
            stop = start - 1;
        }
        return clauses;
    }
}
