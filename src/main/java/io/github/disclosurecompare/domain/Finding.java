package io.github.disclosurecompare.domain;

import java.util.List;

/**
 * Something that a supervisor should know about a report.
 *
 * @param detail what follows the code after a colon, like the section that is missing; mostly empty
 * @param values the compared values, by which the message is filled and, without a quote, the finding is known again;
 *     plain codes, numbers and ISO dates, in no locale
 * @param note the words of whoever read the text; empty for what the program computed
 */
public record Finding(
        FindingCode code, String detail, ReportKey key, List<String> values, Evidence evidence, String note) {

    public static Finding of(FindingCode code, ReportKey key, Evidence evidence, Object... values) {
        return new Finding(code, "", key, texts(values), evidence, "");
    }

    public static Finding of(FindingCode code, String detail, ReportKey key, Evidence evidence) {
        return new Finding(code, detail, key, List.of(), evidence, "");
    }

    /** The code as tables show it: {@code late}, {@code missing_section:evaluation}. */
    public String fullCode() {
        return detail.isEmpty() ? code.code() : code.code() + ":" + detail;
    }

    private static List<String> texts(Object... values) {
        return List.of(values).stream().map(String::valueOf).toList();
    }
}
