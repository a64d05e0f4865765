package io.github.disclosurecompare.ingest.extract.text;

/** What a word processor left behind in a text: bookmarks, fields, marks of emphasis. None of it is read. */
final class EditorResidue {
    private static final int LONGEST = 300;

    private EditorResidue() {}

    static boolean mayBegin(char c) {
        return c <= '[' && (c == '*' || c == '[' || c == 'H' || c == 'P');
    }

    /** How many characters of residue begin at an offset; mostly none. */
    static int length(String raw, int at, int end) {
        return switch (raw.charAt(at)) {
            case '*' -> stars(raw, at, end);
            case '[' -> upTo(raw, "[bookmark", "]", at, end);
            case 'H' -> raw.startsWith("HYPERLINK", at) ? hyperlink(raw, at, end) : 0;
            case 'P' -> raw.startsWith("PAGE", at) ? pageField(raw, at, end) : 0;
            default -> 0;
        };
    }

    private static int stars(String raw, int at, int end) {
        int i = at;
        while (i < end && raw.charAt(i) == '*') {
            i++;
        }
        return i - at >= 2 ? i - at : 0;
    }

    private static int upTo(String raw, String start, String stop, int at, int end) {
        if (!raw.regionMatches(true, at, start, 0, start.length())) {
            return 0;
        }
        int found = raw.substring(at, Math.min(end, at + LONGEST)).indexOf(stop);
        return found < 0 ? start.length() : found + stop.length();
    }

    private static int hyperlink(String raw, int at, int end) {
        int quote = at + "HYPERLINK".length();
        while (quote < end && raw.charAt(quote) == ' ') {
            quote++;
        }
        return quote < end && raw.charAt(quote) == '"'
                ? quote + 1 - at + upTo(raw, "", "\"", quote + 1, end)
                : "HYPERLINK".length();
    }

    private static int pageField(String raw, int at, int end) {
        if (raw.startsWith("PAGE \\* MERGEFORMAT", at)) {
            return withDigits(raw, at + "PAGE \\* MERGEFORMAT".length(), end) - at;
        }
        return raw.startsWith("PAGEPAGE", at) ? withDigits(raw, at + "PAGEPAGE".length(), end) - at : 0;
    }

    private static int withDigits(String raw, int from, int end) {
        int i = from;
        while (i < end && (raw.charAt(i) == ' ' || Latin.isDigit(PlainCharacters.of(raw.charAt(i))))) {
            i++;
        }
        return i;
    }
}
