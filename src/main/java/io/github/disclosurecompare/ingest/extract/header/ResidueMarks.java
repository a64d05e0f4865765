package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds what a word processor or an editor left in the raw text. */
final class ResidueMarks {
    private static final List<String> MARKS = List.of(
            "[bookmark",
            "HYPERLINK",
            "PAGEPAGE",
            "MERGEFORMAT",
            "_GoBack",
            "_Toc",
            "PAGEREF",
            "FORMTEXT",
            "&nbsp;",
            "错误！未找到引用源",
            "错误!未找到引用源",
            "未定义书签");
    private static final String[] FIRST_OF_MARKS = {"[", "H", "P", "M", "_", "F", "&", "错", "未"};
    private static final String EMPHASIS = "**";

    private ResidueMarks() {}

    static Optional<TextFinding> find(SourceText text) {
        Span emphasis = emphasis(text.raw());
        Span mark = mark(text.raw());
        Span first = emphasis == null || mark != null && mark.begin() < emphasis.begin() ? mark : emphasis;
        return Optional.ofNullable(first)
                .map(span ->
                        new TextFinding(FindingCode.EDITOR_RESIDUE, "", "正文留有编辑软件的标记。", Findings.evidence(text, span)));
    }

    /** The first mark; null where there is none. */
    private static Span mark(String raw) {
        Landmarks begins = new Landmarks(raw, FIRST_OF_MARKS);
        for (int at = begins.next(0); at < raw.length(); at = begins.next(at + 1)) {
            for (String mark : MARKS) {
                if (raw.startsWith(mark, at)) {
                    return new Span(at, at + mark.length());
                }
            }
        }
        return null;
    }

    /** Two stars are a mark of emphasis, unless they stand for the digits of a number. */
    private static Span emphasis(String raw) {
        for (int at = raw.indexOf(EMPHASIS); at >= 0; at = raw.indexOf(EMPHASIS, at + 2)) {
            boolean inNumber = isDigitOrStar(raw, at - 1) || isDigitOrStar(raw, at + 2);
            if (!inNumber) {
                return new Span(at, at + 2);
            }
        }
        return null;
    }

    private static boolean isDigitOrStar(String raw, int at) {
        return at >= 0 && at < raw.length() && (raw.charAt(at) == '*' || Character.isDigit(raw.charAt(at)));
    }
}
