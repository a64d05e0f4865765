package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a title into the pieces that can be names: what is left without years and the words that every title has. */
final class NamePieces {
    private static final Pattern OF_EVERY_TITLE = Pattern.compile(
            "[\\n|]|关于|(?:[党校院政]务(?:公开)?(?:、|和|及)?)*信息公开[^|\\n(]*"
                    + "|(?:20\\d\\d|年)度?(?:工作)?(?:报告|总结|小结)|年度|学年度?|[-—:：,\"“”《》#>]+|附件\\d*|(?:的)?(?:工作)?(?:年度)?(?:报告|总结|小结|年报)$");

    private NamePieces() {}

    /** The pieces of a stretch that are names, as written. */
    static List<String> list(ReportText text, Span span) {
        List<String> pieces = new ArrayList<>();
        for (String piece : OF_EVERY_TITLE.split(withoutDates(text, span))) {
            String name = UnitName.strip(piece.strip());
            if (UnitName.isName(name)) {
                pieces.add(name);
            }
        }
        return pieces;
    }

    private static String withoutDates(ReportText text, Span span) {
        StringBuilder words = new StringBuilder();
        int done = span.begin();
        for (DateMention date : text.datesIn(span)) {
            words.append(text.words(new Span(done, date.span().begin()))).append('|');
            done = Math.min(span.end(), date.span().end());
        }
        return words.append(text.words(new Span(done, span.end()))).toString();
    }
}
