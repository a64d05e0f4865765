package io.github.disclosurecompare.ingest.extract.text;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;

/** Words a finding of the text and points it at the words that it was found in. */
public final class Findings {
    private static final int LONGEST_QUOTE = 120;

    private Findings() {}

    public static TextFinding at(FindingCode code, String message, SourceText text, Span reading) {
        Span raw = text.raw(reading.begin(), Math.min(reading.end(), reading.begin() + LONGEST_QUOTE));
        return new TextFinding(code, "", message, evidence(text, raw));
    }

    /** A finding about something that is not there. */
    public static TextFinding of(FindingCode code, String message) {
        return new TextFinding(code, "", message, Evidence.NONE);
    }

    public static Evidence evidence(SourceText text, Span raw) {
        return new Evidence(text.raw().substring(raw.begin(), raw.end()), raw.begin(), raw.end(), "");
    }
}
