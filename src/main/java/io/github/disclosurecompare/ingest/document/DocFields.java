package io.github.disclosurecompare.ingest.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Follows the fields of a DOC document through its paragraphs: what they do is not shown, what came of it is. */
final class DocFields {
    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';
    private static final int DEEPEST = 100;

    private final Deque<Field> open = new ArrayDeque<>();
    private boolean isInContents;

    /** A field, of which first the instruction comes and then the result. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean isResult;

        private boolean isContents() {
            return instruction.toString().strip().startsWith("TOC");
        }
    }

    /** The words of the next paragraph as they are shown. */
    String shown(Paragraph paragraph) {
        isInContents = open.stream().anyMatch(Field::isContents);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean isShown = !run.isVanished() && !run.isMarkedDeleted() && !run.isSymbol();
            for (char c : run.text().toCharArray()) {
                take(c, isShown, words);
            }
        }
        return words.toString();
    }

    /** Whether the last paragraph is a line of a table of contents. */
    boolean isInContents() {
        return isInContents;
    }

    private void take(char c, boolean isShown, StringBuilder words) {
        if (c == BEGIN) {
            if (open.size() < DEEPEST) {
                open.push(new Field());
            }
        } else if (c == SEPARATOR && !open.isEmpty()) {
            open.peek().isResult = true;
            isInContents |= open.peek().isContents();
        } else if (c == END) {
            open.poll();
        } else if (!open.isEmpty() && !open.peek().isResult) {
            open.peek().instruction.append(c);
        } else if (isShown && open.stream().allMatch(field -> field.isResult)) {
            words.append(seen(c));
        }
    }

    private static String seen(char c) {
        return switch (c) {
            case '\u000b', '\u000c', '\u000e' -> "\n";
            case '\u001e' -> "-";
            case '\r', '\u0007' -> "";
            default -> String.valueOf(c);
        };
    }
}
