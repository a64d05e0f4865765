package io.github.disclosurecompare.ingest.extract.date;

import java.util.regex.Pattern;

/** How dates and years are written in a reading. Each form is tried where a year begins. */
final class DateForms {
    static final String YEAR = "(?:(?:19|20)\\d\\d|[一二][九〇零○OoО0][〇零○OoО0一二三四五六七八九]{2})";
    private static final String BELOW_HUNDRED = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
    private static final String TO = "[-~/一至到]{1,3}";
    private static final String ACADEMIC = "(?:学年度?|年度|学度)";

    /** 2020-2021学年, 2020至2021年度, 2018年-2019年, 2019-20学年. */
    static final Pattern TWO_YEARS = Pattern.compile("(" + YEAR + ")(?:年|学年)?度?" + TO + "(?:(" + YEAR
            + ")(?!\\d|年?\\d{1,2}月|[./-]\\d)(?:年(?!度|学))?|(\\d\\d)(?=" + ACADEMIC + "))(" + ACADEMIC + ")?");

    /** 20152016年度, the dash lost. */
    static final Pattern FUSED_YEARS = Pattern.compile("(" + YEAR + ") ?(" + YEAR + ")" + ACADEMIC);

    /** 2010学年, which is 2010-2011. */
    static final Pattern ONE_YEAR = Pattern.compile("(" + YEAR + ")年?学年度?");

    static final Pattern DAY = Pattern.compile("(" + YEAR + ")年(" + BELOW_HUNDRED + ")月(" + BELOW_HUNDRED + ")[日号]");

    static final Pattern NUMERIC_DAY =
            Pattern.compile("(" + YEAR + ")([-./年])(\\d{1,2})([-./月])(\\d{1,2})(?![\\d.]\\d|\\d)日?");

    static final Pattern MONTH = Pattern.compile("(" + YEAR + ")年(" + BELOW_HUNDRED + ")月份?");

    /** 2021.9-2022.8: without the second half it could be a number with decimals. */
    static final Pattern NUMERIC_MONTHS =
            Pattern.compile("(" + YEAR + ")[./](\\d{1,2})[-~至到]{1,3}(" + YEAR + ")[./](\\d{1,2})(?![\\d.])");

    static final Pattern CALENDAR_YEAR = Pattern.compile("(" + YEAR + ")年度?");

    /** What stands between the two ends of a period. */
    static final Pattern BETWEEN = Pattern.compile(
            "(?:[0零]时)?(?:[算计]?起[算计]?|开始|始|日)?,?(?:[-~一]{1,3}|(?:截止?|结束|[讫訖终止算计迄])?(?:至|到|于|於)|截止?)(?:次年|翌年)?");

    /** The second end without its year. */
    static final Pattern REST_OF_PERIOD = Pattern.compile(
            "(?:起|开始)?[-~一至到]{1,3}(次年|翌年|第二年|当年|同年)?(" + BELOW_HUNDRED + ")月(?:(" + BELOW_HUNDRED + ")日|底)?");

    /** A date of which 年, 月 or 日 was lost. */
    static final Pattern DAMAGED = Pattern.compile("((?:19|20)\\d\\d)(年)?(\\d{1,4})(月)?(\\d{1,2})?(日)?(?![\\d年月])");

    private DateForms() {}
}
