package io.github.disclosurecompare.publish.edition;

import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Sha256;
import java.util.regex.Pattern;

/** How the file of a reporting unit's page is called: ASCII, and the same in every publication. */
public final class PageName {
    public static final String FOLDER = "institutions/";
    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final int DIGITS_OF_A_NAME = 16;
    private static final int DIGITS_OF_A_UNIT = 8;

    private PageName() {}

    /** By the code; without a known one by hex digits of the name. A unit follows its institution. */
    public static String of(ReportingUnit who) {
        return stem(who) + ".html";
    }

    /** Without the ending. */
    public static String stem(ReportingUnit who) {
        String institution = CODE.matcher(who.code()).matches()
                ? who.code()
                : "n" + Sha256.hex(who.id()).substring(0, DIGITS_OF_A_NAME);
        return who.isUnit() ? institution + "-" + Sha256.hex(who.unit()).substring(0, DIGITS_OF_A_UNIT) : institution;
    }
}
