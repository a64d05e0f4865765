package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.citation.Citation;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stretches of a reading that are dates or references, by where they stand. */
final class Placed {
    private record Stretch(Span span, Reason reason) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private int longest;

    Placed(List<DateMention> dates, List<Citation> citations) {
        dates.forEach(date -> add(date.span(), Reason.DATE));
        citations.forEach(citation -> add(
                citation.span(), citation.kind() == Citation.Kind.ARTICLE ? Reason.ARTICLE : Reason.DOCUMENT_NUMBER));
        stretches.sort(
                (one, other) -> Integer.compare(one.span().begin(), other.span().begin()));
    }

    Optional<Reason> reason(Span digits) {
        for (int i = before(digits.end()); i >= 0; i--) {
            Span span = stretches.get(i).span();
            if (span.meets(digits)) {
                return Optional.of(stretches.get(i).reason());
            }
            if (span.begin() + longest < digits.begin()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(Span span, Reason reason) {
        stretches.add(new Stretch(span, reason));
        longest = Math.max(longest, span.length());
    }

    /** The last stretch that begins before an offset. */
    private int before(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
