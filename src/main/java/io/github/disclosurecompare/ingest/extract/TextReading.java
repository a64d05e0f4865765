package io.github.disclosurecompare.ingest.extract;

/** Makes the reading of a raw text, line by line, in one pass. */
final class TextReading {
    /** So many blanks in a line part two cells of a table. */
    private static final int WIDE_GAP = 4;

    private final String raw;
    private final char[] characters;
    private final StringBuilder reading;
    private final int[] origins;
    private final char[] line;
    private final LineJoin join;
    private int paragraph;

    TextReading(String raw) {
        this.raw = raw;
        this.characters = raw.toCharArray();
        this.reading = new StringBuilder(raw.length());
        this.origins = new int[raw.length() + 1];
        this.line = new char[raw.length() + 1];
        this.join = LineJoin.of(raw);
    }

    SourceText read() {
        int begin = 0;
        boolean afterBlank = false;
        while (begin <= raw.length()) {
            int end = lineEnd(begin);
            afterBlank = !add(begin, end, afterBlank) && reading.length() > 0;
            begin = end + 1;
        }
        return new SourceText(raw, reading.toString(), origins);
    }

    /** Whether the line said anything. */
    private boolean add(int begin, int end, boolean afterBlank) {
        int mark = reading.length();
        if (mark > 0) {
            put('\n', begin - 1);
        }
        int first = reading.length();
        characters(begin, end);
        if (reading.length() == first) {
            reading.setLength(mark);
            return false;
        }
        if (mark > 0) {
            connect(mark, first, afterBlank);
        }
        return true;
    }

    /** Takes the line break away again where the sentence runs on over it, and a page number in its midst. */
    private void connect(int mark, int first, boolean afterBlank) {
        switch (join.between(reading, paragraph, mark, afterBlank)) {
            case NEW_PARAGRAPH -> paragraph = first;
            case SAME_SENTENCE -> drop(mark, lettersMeet(mark, first) ? 0 : 1);
            case PAGE_NUMBER -> reading.setLength(mark);
        }
    }

    private boolean lettersMeet(int mark, int first) {
        if (Latin.meet(reading.charAt(mark - 1), reading.charAt(first))) {
            reading.setCharAt(mark, ' ');
            return true;
        }
        return false;
    }

    private void drop(int offset, int count) {
        if (count > 0) {
            reading.deleteCharAt(offset);
            System.arraycopy(origins, offset + 1, origins, offset, reading.length() - offset);
        }
    }

    private void characters(int begin, int end) {
        char space = PlainCharacters.NOTHING;
        int first = reading.length();
        int length = 0;
        int blanks = 0;
        boolean row = isRow(begin, end);
        int i = begin;
        while (i < end) {
            if (EditorResidue.mayBegin(characters[i])) {
                int residue = EditorResidue.length(raw, i, end);
                if (residue > 0) {
                    i += residue;
                    continue;
                }
            }
            char c = PlainCharacters.of(characters[i]);
            if (c > ' ' && space == PlainCharacters.NOTHING && !(row && c == '|')) {
                origins[first + length] = i;
                line[length++] = c;
            } else if (c == ' ' || c == '|' && row) {
                blanks = space == PlainCharacters.NOTHING ? 1 : blanks + 1;
                boolean cell = c == '|' || characters[i] == '\t' || blanks >= WIDE_GAP;
                space = cell ? '\t' : space == PlainCharacters.NOTHING ? ' ' : space;
            } else if (c != PlainCharacters.NOTHING) {
                if (length > 0 && keeps(line[length - 1], space, c)) {
                    origins[first + length] = i - 1;
                    line[length++] = space;
                }
                space = PlainCharacters.NOTHING;
                origins[first + length] = i;
                line[length++] = c;
            }
            i++;
        }
        reading.append(line, 0, length);
    }

    /** | 学校官网 | 3210 |: a row of a table whose cells are drawn with strokes. */
    private boolean isRow(int begin, int end) {
        int i = begin;
        while (i < end && (characters[i] == ' ' || characters[i] == '\u3000')) {
            i++;
        }
        return i < end && PlainCharacters.of(characters[i]) == '|';
    }

    private static boolean keeps(char before, char space, char next) {
        return space == '\t' || space == ' ' && Latin.meet(before, next);
    }

    private void put(char c, int origin) {
        origins[reading.length()] = origin;
        reading.append(c);
    }

    private int lineEnd(int begin) {
        int i = begin;
        while (i < characters.length && !isLineBreak(characters[i])) {
            i++;
        }
        return i;
    }

    static boolean isLineBreak(char c) {
        return c <= '\u2029'
                && (c == '\n'
                        || c == '\r'
                        || c == '\f'
                        || c == '\u000b'
                        || c == '\u2028'
                        || c == '\u2029'
                        || c == '\u0085');
    }
}
