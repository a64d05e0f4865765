package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whose site a phrase names: the reporting one, a part of it, or a superior. */
final class SiteOwner {
    private static final int LONGEST_OWNER = 16;
    private static final CharacterSet SEPARATORS = CharacterSet.of("—-、,;:。.()\n和及与或在于由从到至把将向以经“”《》\t");
    private static final List<String> WORDS_BEFORE =
            List.of("通过", "利用", "依托", "借助", "以及", "包括", "其中", "登录", "经由", "运用", "充分发挥", "除在", "同步", "并在");
    private static final Pattern SUPERIOR = Pattern.compile(
            "(?:国务院[^校院]{0,10}(?:办公室|部|委|局|厅)|教育部|教育局|教委|教工委|教育委员会|政府|省委|市委|区党委|国务院|上级|上级单位|上级部门|主管部门|(?<![大餐客展前舞门])厅"
                    + "|(?:省|市|中央|国家|自治区)[^校院]{0,8}(?:局|部|委|办)|(?:省|市|自治区)属?高校|(?:总署|总局|法院|检察院)|(?:省|市|区|县|州|全国|中国)[^校院大学、]{0,8}(?:科协|文联|总工会|妇联|团委|协会|学会|联合会))(?:的|官方|门户|主办的)?$");
    private static final String LAST_OF_SUPERIOR = "部局委会府院级位门厅办署协联的方户室校";
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:机构|处|部|办|办公室|室|科|中心|馆|所|委|工会|系|部门|单位|二级|院系|院部|机关|研究生院|招生|就业|团学|学工|教务|各自|各学院|各院|系部|分院|书院)$");
    private static final Pattern OWN_UNIT =
            Pattern.compile("(?:本|我|该)(?:部门?|处|单位|部|院|系|中心|馆|室)$|^(?:部门?|处|院|系|所|馆|中心|室)$");

    private final String text;
    private final String unit;
    private final String institution;

    SiteOwner(String text, String institution, String unit) {
        this.text = text;
        this.institution = institution;
        this.unit = unit;
    }

    /** The words directly before a phrase, back to the nearest separator. */
    String of(int at, int begin) {
        int from = at;
        while (from > begin && at - from < LONGEST_OWNER && isName(text.charAt(from - 1))) {
            from--;
        }
        if (from > begin && text.charAt(from - 1) == ')' && from == at) {
            int open = last('(', at, begin);
            return open > begin ? of(open, begin) : "";
        }
        if (from == at) {
            return "";
        }
        String owner = text.substring(from, at);
        for (String word : WORDS_BEFORE) {
            int last = owner.lastIndexOf(word);
            owner = last < 0 ? owner : owner.substring(last + word.length());
        }
        return owner.endsWith("的") ? owner.substring(0, owner.length() - 1) : owner;
    }

    private static boolean isName(char c) {
        return !SEPARATORS.has(c);
    }

    boolean isOwnSite(String owner, Mention mention) {
        return !unit.isEmpty() && (owner + text.substring(mention.begin(), mention.end())).contains(unit);
    }

    /** The owner that the phrase itself begins with: 学院网站, 部门网站. */
    String leading(Mention mention) {
        for (String owner : List.of("学院", "部门")) {
            if (text.startsWith(owner, mention.begin())) {
                return owner;
            }
        }
        return "";
    }

    /** The channel of a site by its owner. */
    Channel site(String owner) {
        if (isOwn(owner)) {
            return Channel.WEBSITE;
        }
        if (isSuperior(owner)) {
            return Channel.SUPERIOR_AUTHORITY;
        }
        return isCollege(owner) || DEPARTMENT.matcher(owner).find() ? Channel.DEPARTMENT_SITE : Channel.WEBSITE;
    }

    /** 学院 alone is the reporting one, unless that is a 大学. */
    private boolean isCollege(String owner) {
        boolean bare = owner.equals("学院") || owner.endsWith("我学院") || owner.endsWith("本学院") || owner.endsWith("全学院");
        boolean ofOwn = owner.endsWith("本院") && unit.isEmpty() && institution.endsWith("大学");
        return ofOwn || owner.endsWith("学院") && (!bare || unit.isEmpty() && institution.endsWith("大学"));
    }

    private boolean isOwn(String owner) {
        if (!institution.isEmpty() && unit.isEmpty() && owner.endsWith(institution)) {
            return true;
        }
        return !unit.isEmpty()
                && (owner.endsWith(unit) || OWN_UNIT.matcher(owner).find());
    }

    static boolean isSuperior(String owner) {
        return !owner.isEmpty()
                && LAST_OF_SUPERIOR.indexOf(owner.charAt(owner.length() - 1)) >= 0
                && SUPERIOR.matcher(owner).find();
    }

    private int last(char c, int before, int begin) {
        int at = text.lastIndexOf(c, before - 1);
        return at >= begin ? at : -1;
    }
}
