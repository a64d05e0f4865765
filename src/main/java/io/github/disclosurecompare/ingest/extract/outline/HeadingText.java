package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a heading from the text that follows it in the same line, and a title from a step to take. */
final class HeadingText {
    private static final int LONGEST = 45;
    private static final int SHORT = 30;
    private static final CharacterSet ENDS = CharacterSet.of("\n。:;!?");
    private static final Pattern NAMED_STATE = Pattern.compile("(?:情况|概述|概况)(?:表|的?(?:说明|报告))?");
    private static final CharacterSet FIRST_OF_STATE = CharacterSet.of("情概");
    private static final String PAGE_ENDS = "0123456789.…·-";
    private static final Pattern LEADERS = Pattern.compile("[.…·-]{2,}\\d{0,3}$|(?<=\\D)\\d{1,2}$");
    private static final List<String> TITLE_ENDS = List.of(
            "情况", "概述", "改进", "举措", "展望", "成效", "概况", "概览", "对策", "测评", "评估", "综述", "总述", "工作", "信息", "内容", "渠道", "方式",
            "途径", "形式", "数量", "措施", "办法", "问题", "事项", "事宜", "做法", "打算", "方向", "不足", "经验", "计划", "思路", "安排", "建议", "公开",
            "申请", "评议", "评价", "举报", "复议", "诉讼", "投诉", "清单", "表", "说明", "其他", "其它", "总体", ")", "》");
    private static final CharacterSet LAST_OF_TITLE = CharacterSet.of(TITLE_ENDS.stream()
            .map(end -> end.substring(end.length() - 1))
            .distinct()
            .collect(Collectors.joining()));
    private static final Pattern ACTION = Pattern.compile("进一步|不断|继续|持续|着力|切实|全面|深入|大力|积极|认真|严格|充分|注重|坚持|突出|聚焦|围绕|紧扣"
            + "|加强|加大|加快|强化|完善|健全|规范|推进|推动|扩大|拓宽|拓展|丰富|提高|提升|优化|做好|做实|抓好|抓实|落实|细化|深化|建立|畅通|创新|增强|明确|发挥"
            + "|压实|对照|构建|打造|开展|营造|保障|严把|夯实|广泛|回应|制定|修订|梳理|编制|稳步|扎实|有序|高度|主动(?!公|向|信)|改进(?!措|方|意|情|办|和|与|及|$)");
    private static final CharacterSet FIRST_OF_ACTION =
            CharacterSet.of("进不继持着切全深大积认严充注坚突聚围紧加强完健规推扩拓丰提优做抓落细建畅创增明发压对构打开营保夯广回制修梳编稳扎有高主改");
    private static final Pattern DENIAL = Pattern.compile("未|没有|收到\\d|\\d+[条件篇]");
    private static final CharacterSet MARKS_DENIAL = CharacterSet.of("未没收0123456789");

    private HeadingText() {}

    /** Where the heading ends whose text begins at an offset. */
    static int end(String reading, int begin) {
        int limit = Math.min(reading.length(), begin + LONGEST);
        int end = begin;
        while (end < limit && !ENDS.has(reading.charAt(end))) {
            end++;
        }
        boolean isWhole = end == reading.length() || end < limit || ENDS.has(reading.charAt(end));
        if (isWhole && end - begin <= SHORT && isNominal(reading, begin, end)) {
            return end;
        }
        int stateEnd = stateEnd(reading, begin, Math.min(end, begin + SHORT + 5));
        if (stateEnd >= 0 && (!isWhole || !continuesTitle(reading, stateEnd, end))) {
            return stateEnd;
        }
        return isWhole ? end : upToComma(reading, begin, end);
    }

    /** Where the first words end that name a state of things; -1 where there are none. */
    private static int stateEnd(String reading, int begin, int end) {
        if (!FIRST_OF_STATE.isIn(reading, begin, end)) {
            return -1;
        }
        Matcher state = NAMED_STATE.matcher(reading).region(begin, end);
        return state.find() ? state.end() : -1;
    }

    /** The text without the dots and the page number of a table of contents. */
    static String plain(String text) {
        boolean leads = !text.isEmpty() && PAGE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return leads ? LEADERS.matcher(text).replaceFirst("") : text;
    }

    static boolean isTitle(String heading) {
        return isTitle(heading, 0, heading.length());
    }

    static boolean isTitle(String reading, int begin, int end) {
        return isNominal(reading, begin, end)
                && !(FIRST_OF_ACTION.has(reading.charAt(begin))
                        && ACTION.matcher(reading).region(begin, end).lookingAt());
    }

    private static boolean isNominal(String reading, int begin, int end) {
        return endsTitle(reading, begin, end)
                && !(MARKS_DENIAL.isIn(reading, begin, end)
                        && DENIAL.matcher(reading).region(begin, end).find());
    }

    private static boolean endsTitle(String reading, int begin, int end) {
        if (end == begin || !LAST_OF_TITLE.has(reading.charAt(end - 1))) {
            return false;
        }
        for (String words : TITLE_ENDS) {
            if (end - words.length() >= begin && reading.startsWith(words, end - words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean continuesTitle(String reading, int from, int end) {
        return from == end || isNominal(reading, from, end);
    }

    private static int upToComma(String reading, int begin, int end) {
        int comma = begin;
        while (comma < end && reading.charAt(comma) != ',') {
            comma++;
        }
        return comma;
    }
}
