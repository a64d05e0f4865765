package io.github.disclosurecompare.ingest.extract.text;

/** Makes the reading of a raw text, line by line, in one pass. */
final class TextReading {
    /** So many blanks in a line part two cells of a table. */
    private static final int WIDE_GAP = 4;

    private final String raw;
    private final char[] characters;

    /** The same array: the reading takes its front, for it is never longer than what has been read of the raw text. */
    private final char[] reading;

    private final Origins origins = new Origins();
    private final LineJoin join;
    private int length;
    private int paragraph;

    TextReading(String raw) {
        this.raw = raw;
        this.characters = raw.toCharArray();
        this.reading = characters;
        this.join = LineJoin.of(raw, reading);
    }

    SourceText read() {
        int begin = 0;
        boolean afterBlank = false;
        while (begin <= raw.length()) {
            int end = lineEnd(begin);
            afterBlank = !add(begin, end, afterBlank) && length > 0;
            begin = end + 1;
        }
        return new SourceText(raw, new String(reading, 0, length), origins);
    }

    /** Whether the line said anything. */
    private boolean add(int begin, int end, boolean afterBlank) {
        int mark = length;
        if (mark > 0) {
            put('\n', begin - 1);
        }
        int first = length;
        characters(begin, end);
        if (length == first) {
            cut(mark);
            return false;
        }
        if (mark > 0) {
            connect(mark, first, afterBlank);
        }
        return true;
    }

    /** Takes the line break away again where the sentence runs on over it, and a page number in its midst. */
    private void connect(int mark, int first, boolean afterBlank) {
        switch (join.between(paragraph, mark, length, afterBlank)) {
            case NEW_PARAGRAPH -> paragraph = first;
            case SAME_SENTENCE -> joinAt(mark);
            case PAGE_NUMBER -> cut(mark);
        }
    }

    private void joinAt(int mark) {
        if (Latin.meet(reading[mark - 1], reading[mark + 1])) {
            reading[mark] = ' ';
        } else {
            length--;
            System.arraycopy(reading, mark + 1, reading, mark, length - mark);
            origins.remove(mark);
        }
    }

    private void cut(int mark) {
        length = mark;
        origins.cut(mark);
    }

    private void characters(int begin, int end) {
        char space = PlainCharacters.NOTHING;
        int first = length;
        int blanks = 0;
        boolean row = isRow(begin, end);
        int i = begin;
        while (i < end) {
            int plainEnd = space == PlainCharacters.NOTHING ? plainEnd(i, end) : i;
            if (plainEnd > i) {
                take(i, plainEnd);
                i = plainEnd;
                continue;
            }
            if (EditorResidue.mayBegin(characters[i])) {
                int residue = EditorResidue.length(raw, i, end);
                if (residue > 0) {
                    i += residue;
                    continue;
                }
            }
            char c = PlainCharacters.of(characters[i]);
            if (c == ' ' || c == '|' && row) {
                blanks = space == PlainCharacters.NOTHING ? 1 : blanks + 1;
                boolean cell = c == '|' || characters[i] == '\t' || blanks >= WIDE_GAP;
                space = cell ? '\t' : space == PlainCharacters.NOTHING ? ' ' : space;
            } else if (c != PlainCharacters.NOTHING) {
                if (length > first && keeps(reading[length - 1], space, c)) {
                    put(space, i - 1);
                }
                space = PlainCharacters.NOTHING;
                put(c, i);
            }
            i++;
        }
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

    private int plainEnd(int begin, int end) {
        int i = begin;
        while (i < end && PlainCharacters.isPlainIdeograph(characters[i])) {
            i++;
        }
        return i;
    }

    /** Takes a stretch over as it stands. */
    private void take(int begin, int end) {
        origins.put(length, begin);
        System.arraycopy(characters, begin, reading, length, end - begin);
        length += end - begin;
    }

    private void put(char c, int origin) {
        origins.put(length, origin);
        reading[length++] = c;
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
