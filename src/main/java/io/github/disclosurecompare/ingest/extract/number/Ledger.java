package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.PlainCharacters;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Accounts for every run of digits in the raw text: a figure's own number, or set aside with a reason. */
public final class Ledger {
    private final SourceText source;
    private final boolean[] accounted;
    private final List<SetAside> entries = new ArrayList<>();

    Ledger(SourceText source) {
        this.source = source;
        this.accounted = new boolean[source.raw().length()];
    }

    public static List<SetAside> of(
            SourceText source, List<Span> figures, List<Numeral> numerals, Map<Integer, Reason> reasons) {
        Ledger ledger = new Ledger(source);
        figures.forEach(span -> ledger.account(source.raw(span)));
        for (Numeral numeral : numerals) {
            ledger.setAside(numeral, reasons.getOrDefault(numeral.digits().begin(), Reason.NOT_DISCLOSURE));
        }
        if (source.leavesOutDigits() && ledger.findsRest()) {
            ledger.entries.sort(Comparator.comparingInt(SetAside::begin));
        }
        return List.copyOf(ledger.entries);
    }

    private void setAside(Numeral numeral, Reason reason) {
        Span span = source.raw(numeral.digits());
        boolean digits = Latin.isDigit(source.reading().charAt(numeral.digits().begin()));
        if (digits && !accounted[span.begin()]) {
            add(span, reason);
        }
    }

    /** Sets aside digits that the reading left out: page numbers, residue of an editor. */
    private boolean findsRest() {
        String raw = source.raw();
        int known = entries.size();
        int i = 0;
        while (i < raw.length()) {
            int end = i;
            while (end < raw.length() && PlainCharacters.isDigit(raw.charAt(end)) && !accounted[end]) {
                end++;
            }
            if (end > i) {
                add(new Span(i, end), Reason.PAGE_NUMBER);
            }
            i = Math.max(end, i + 1);
        }
        return entries.size() > known;
    }

    private void add(Span span, Reason reason) {
        account(span);
        entries.add(new SetAside(
                source.raw().substring(span.begin(), span.end()), span.begin(), span.end(), reason.code()));
    }

    private void account(Span span) {
        Arrays.fill(accounted, span.begin(), span.end(), true);
    }
}
