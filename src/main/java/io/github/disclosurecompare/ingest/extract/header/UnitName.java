package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.Han;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names of institutions and units by how they end, and a unit from the institution before it. */
final class UnitName {
    private static final String END =
            "(?:大学|学院|学校|专科学校|系|部|处|中心|办公室|办|馆|所|室|委员会|党委|工会|团委|研究院|医院|书院|院|局|公司|学部|基金会|校区|组|社)(?:\\([^()]{1,12}\\))?";
    private static final Pattern NAME = Pattern.compile("[" + Han.CHARACTERS + "·()、]{1,28}?" + END);
    private static final Pattern OFFICE = Pattern.compile(
            "(?:中共|委员会|党委|党政|学校|学院|校长|院长|行政|综合|校|院|信息公开|工作|领导小组|、|和|\\(|\\)|办公室|校办|党办|院办|党校办|党院办|信息公开办|信息化)*(?:办公室|领导小组|办)(?:\\(.*\\))?");
    private static final Pattern OF_INSTITUTION =
            Pattern.compile("(.{2,}?(?:大学|职业(?:技术|技能)?(?:大学|学院)|(?:师范|医学|幼儿师范|高等)?高等专科学校|专科学校|职工大学))(.*)");
    private static final Pattern OF_COLLEGE =
            Pattern.compile("([^、和及与]{2,}?学院)((?:图书|档案|.{2,10})(?:馆|部|处|中心|办公室|委员会|工会|团委)|[^、和及与]{2,10}学院)");
    private static final Pattern SEAL = Pattern.compile("\\((?:公章|盖章|章|签章)\\)$");
    private static final Pattern LEADING = Pattern.compile("^(?:-+|关于|中共|中国共产党|附件\\d*)+|^委员会(?=.)");

    private static final CharacterSet LAST = CharacterSet.of("学院校系部处心室办馆所会委局司区组社)");
    private static final CharacterSet FIRST_OF_LEADING = CharacterSet.of("-关中附委");

    private UnitName() {}

    static boolean isName(String words) {
        String name = strip(words);
        return !name.isEmpty()
                && LAST.has(name.charAt(name.length() - 1))
                && NAME.matcher(name).matches();
    }

    /** Without what a title may put before or around a name. */
    static String strip(String words) {
        String stripped = words.startsWith("(") && words.endsWith(")") ? words.substring(1, words.length() - 1) : words;
        String bare = stripped.endsWith(")") ? SEAL.matcher(stripped).replaceFirst("") : stripped;
        return bare.isEmpty() || !FIRST_OF_LEADING.has(bare.charAt(0))
                ? bare
                : LEADING.matcher(bare).replaceFirst("");
    }

    /** Whether it is the office that writes for the whole institution. */
    static boolean isOffice(String words) {
        return OFFICE.matcher(words).matches();
    }

    /** Cuts a name that nobody knows behind the words that only institutions have; empty where there are none. */
    static Optional<Matcher> splitUnknown(String name) {
        Matcher split = OF_INSTITUTION.matcher(name);
        return split.matches() ? Optional.of(split) : Optional.empty();
    }

    /** Cuts a college from a unit that cannot be one itself: 某某学院图书馆. */
    static Optional<Matcher> splitCollege(String name) {
        Matcher split = OF_COLLEGE.matcher(name);
        return split.matches() ? Optional.of(split) : Optional.empty();
    }

    /** Whether it could be an institution's own name: units alone end otherwise. */
    static boolean endsAsInstitution(String name) {
        return name.endsWith("大学") || name.endsWith("学院") || name.endsWith("学校");
    }
}
