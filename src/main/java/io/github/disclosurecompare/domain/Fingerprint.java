package io.github.disclosurecompare.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows a finding again in a later run: 16 hex digits over what it is about and what it rests on. Paths, offsets,
 * messages and the locale have no part in it, so that only a change of the evidence reopens a decision.
 *
 * <p>One instance fingerprints the findings of one publication in their order: it counts equal ones.
 */
public final class Fingerprint {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final int DIGITS = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    public String of(Finding finding) {
        ReportingUnit who = finding.key().reportingUnit();
        String quote = finding.evidence().quote();
        String evidence = quote.isEmpty()
                ? String.join("|", finding.values())
                : WHITE_SPACE.matcher(quote).replaceAll("");
        String known = String.join(
                "\n",
                finding.fullCode(),
                who.id(),
                who.unit(),
                finding.key().academicYear().toString(),
                evidence);
        int ordinal = seen.merge(known, 1, Integer::sum);
        return Sha256.hex(known + "\n" + ordinal).substring(0, DIGITS);
    }
}
