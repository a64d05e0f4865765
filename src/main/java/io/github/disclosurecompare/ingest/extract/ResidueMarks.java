package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
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
    private static final String EMPHASIS = "**";

    private ResidueMarks() {}

    static Optional<TextFinding> find(SourceText text) {
        Span first = emphasis(text.raw());
        for (String mark : MARKS) {
            int at = text.raw().indexOf(mark);
            if (at >= 0 && (first == null || at < first.begin())) {
                first = new Span(at, at + mark.length());
            }
        }
        return Optional.ofNullable(first)
                .map(span ->
                        new TextFinding(FindingCode.EDITOR_RESIDUE, "", "正文留有编辑软件的标记。", Findings.evidence(text, span)));
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
