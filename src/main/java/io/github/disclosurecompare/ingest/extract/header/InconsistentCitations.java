package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.citation.Citation;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a document that is cited under two numbers. */
public final class InconsistentCitations {
    private static final Pattern NOTICE_OF =
            Pattern.compile(".*(?:公布|印发|发布|颁布|下发|转发)[<〈《](.+)[>〉》](?:\\(.*\\))?的?(?:通知|公告|决定|意见)");

    private static final Pattern DRAFT = Pattern.compile("\\((?:试行|暂行|修订|修订稿|20\\d\\d年修订)\\)$");

    private InconsistentCitations() {}

    static Optional<TextFinding> find(ReportText text) {
        Map<String, Citation> first = new HashMap<>();
        for (Citation citation : text.citations()) {
            if (!citation.title().isEmpty() && citation.kind() != Citation.Kind.ARTICLE && !citation.damaged()) {
                Citation before = first.putIfAbsent(document(citation), citation);
                if (before != null && !agree(before, citation)) {
                    return Optional.of(Findings.at(
                            FindingCode.CITATION_INCONSISTENT,
                            "《" + document(citation) + "》的文号前后不一：“" + words(text, before) + "”与“"
                                    + words(text, citation) + "”。",
                            text.source(),
                            citation.span()));
                }
            }
        }
        return Optional.empty();
    }

    /** The document itself, also where the notice is cited that made it known. */
    public static String document(Citation citation) {
        Matcher notice = NOTICE_OF.matcher(citation.title());
        String title = notice.matches() ? notice.group(1) : citation.title();
        return title.endsWith(")") ? DRAFT.matcher(title).replaceFirst("") : title;
    }

    private static boolean agree(Citation one, Citation other) {
        if (!one.number().equals(other.number()) || one.kind() != other.kind()) {
            return false;
        }
        return one.kind() == Citation.Kind.DECREE
                || one.issuer().endsWith(other.issuer())
                || other.issuer().endsWith(one.issuer());
    }

    private static String words(ReportText text, Citation citation) {
        return citation.issuer() + text.words(citation.span());
    }
}
