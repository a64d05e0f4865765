package io.github.disclosurecompare.ingest.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where a text stops being JSON and what to do about it, in words for whoever wrote it. */
final class JsonFault {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property (\".*\")");

    private JsonFault() {}

    /**
     * As a reason for a reject.
     *
     * @param line on which the text begins in its file, 1 = first
     * @param column in which it begins on that line, 1 = first
     */
    static String of(JacksonException fault, long line, long column) {
        return "no valid JSON" + place(fault.getLocation(), line, column) + ": " + what(fault);
    }

    private static String place(TokenStreamLocation at, long line, long column) {
        if (at == null) {
            return "";
        }
        boolean isFirstLine = at.getLineNr() == 1;
        return " at line " + (line + at.getLineNr() - 1) + ", column "
                + (isFirstLine ? column + at.getColumnNr() - 1 : at.getColumnNr());
    }

    private static String what(JacksonException fault) {
        if (fault instanceof UnexpectedEndOfInputException) {
            return "it ends too early; close the quotation marks and brackets that are open, or write the rest";
        }
        if (fault instanceof MismatchedInputException) {
            return "something stands behind the record; write one record a line, or a list of records";
        }
        if (fault instanceof StreamConstraintsException) {
            return "longer or deeper nested than any record is; look for a damaged value";
        }
        Matcher duplicate = DUPLICATE.matcher(fault.getOriginalMessage());
        return duplicate.lookingAt()
                ? "the key " + duplicate.group(1) + " comes twice; keep one of them"
                : "look there for a missing or surplus comma, colon, bracket, quotation mark or backslash";
    }
}
