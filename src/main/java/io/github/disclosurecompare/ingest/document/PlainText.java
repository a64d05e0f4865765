package io.github.disclosurecompare.ingest.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Gathers the lines of a document, cleaned of what cannot be seen. */
final class PlainText {
    /** A report has some twenty thousand characters. */
    private static final int LONGEST = 2_000_000;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\p{Cc}&&[^\\t]]");
    /** Pictures of characters that fonts give instead of the characters. */
    private static final Pattern RADICAL = Pattern.compile("[\\u2e80-\\u2fdf\\uf900-\\ufaff]");

    private final StringBuilder text = new StringBuilder();

    /** Adds a line; of several empty ones only the first. */
    void line(String line) throws UnreadableDocumentException {
        String clean = clean(line);
        if (!clean.isEmpty() || !endsWithEmptyLine()) {
            text.append(clean).append('\n');
        }
        if (text.length() > LONGEST) {
            throw new UnreadableDocumentException(
                    "more than two million characters of text: no report; split it or leave it out");
        }
    }

    /** The document with all its lines. */
    DocumentText document(DocumentKind kind, String charset) throws UnreadableDocumentException {
        if (text.toString().isBlank()) {
            throw new UnreadableDocumentException(
                    "there is no text in it, perhaps pictures of text; ask for a version with text");
        }
        return new DocumentText(text.toString().strip() + '\n', kind, charset);
    }

    private boolean endsWithEmptyLine() {
        int length = text.length();
        return length == 0 || length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    static String clean(String line) {
        String visible = INVISIBLE.matcher(line.replace('\u00a0', ' ')).replaceAll("");
        return RADICAL.matcher(visible)
                .replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC))
                .strip();
    }
}
