package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which sections a heading names. */
final class SectionNames {
    private static final Pattern CONJUNCTION = Pattern.compile("以及|和|及|与|暨|、|,|;|\\(|/");
    private static final Pattern OTHER = Pattern.compile("(?:其他|其它)(?!主动|信息)[^。]{0,8}?(?:报告|说明|事项|事宜)[^。]*"
            + "|(?:其他|其它)(?:有关|相关|重要)?(?:情况|问题|工作)$"
            + "|(?:需要?|应|须)(?:特别|另行|补充)?(?:报告|说明)[^。]{0,6}(?:事项|事宜|情况|问题)|^(?:其他|其它)$");
    private static final CharacterSet FIRST_OF_OTHER = CharacterSet.of("其需须应");
    private static final CharacterSet FIRST_OF_OVERVIEW = CharacterSet.of("概综总基整");
    private static final Pattern ANYTHING_ELSE = Pattern.compile("(?:其他|其它)(?:事项|情况|问题)?");
    private static final Pattern TO_REPORT = Pattern.compile("报告|说明");
    private static final Pattern CHANNEL_OF_COMPLAINT = Pattern.compile("(?:举报|投诉)(?:投诉|举报)?(?:渠道|方式|电话|信箱|途径)");
    private static final Pattern OVERVIEW = Pattern.compile("概述|概况|概览|综述|总述|(?:基本|总体|整体|综合)(?:工作)?(?:开展)?情况|总体$");
    private static final Pattern BARE_OVERVIEW =
            Pattern.compile("(?:信息公开)?(?:工作)?的?(?:概述|概况|综述|总述|(?:基本|总体|整体)(?:工作)?情况)");
    private static final CuedPattern LESSONS = CuedPattern.of("经工下", "经验|(?:工作|下一?年度?的?)(?:计划|安排|思路|设想|展望)$");
    private static final Pattern TITLE_OF_PROBLEMS = Pattern.compile("^[^公]*(?:存在|主要|问题|不足|改进|整改|下一|今后|打算|经验|努力).*");
    private static final Pattern SAYS_WHAT_IS_PUBLIC = Pattern.compile(".*公开(?:了|的)?(?:工作)?的?(?:开展|具体|基本|主要|实施|执行)?的?"
            + "(?:(?:情况|内容|渠道|形式|方式|数量|信息|事项|什么|途径|载体|成效|成果|范围)[和与及、]*)+"
            + "|(?:怎样|如何|怎么)公开.*|.*信息公开");
    private static final List<Words> WORDS = List.of(
            new Words(Section.PROACTIVE, "动", "主动(?:向[^公]{1,8})?(?:信息)?公[开布示]"),
            new Words(Section.CHECKLIST, "清", "清单"),
            new Words(
                    Section.ON_REQUEST,
                    "申予",
                    "[依应](?:照|据)?申请|申请(?:信息)?公开|公开(?:信息)?的?申请|不予公开|^(?:信息)?申请(?:怎|如|情|工|与|和)|申请(?:的)?(?:受理|办理|处理|答复)"),
            new Words(
                    Section.EVALUATION,
                    "评满",
                    "评议|民主测评|信息公开(?:工作)?的?(?:社会)?(?:评估|测评)|(?:社会|师生|公众|群众|信息公开|工作)[^,。]{0,8}评价|^评价|满意度"),
            new Words(Section.COMPLAINTS, "举复诉投", "举报|复议|诉讼|投诉[^方渠电]*情况|^投诉$"),
            new Words(
                    Section.PROBLEMS,
                    "问不改整困差薄下今打努对",
                    "问题|不足|改进|整改|困难|差距|薄弱|下一?步|下一(?:阶段|学?年)|对策|下(?:学年|年度)|今后|打算|努力(?:的)?方向"));

    /** The words that lead to a section. */
    private record Words(Section section, CuedPattern pattern) {
        private Words(Section section, String cues, String pattern) {
            this(section, CuedPattern.of(cues, pattern));
        }

        private boolean areIn(String heading) {
            return pattern.isIn(heading);
        }
    }

    private SectionNames() {}

    /** The sections that a heading of the widest level names. */
    static Set<Section> ofTop(String heading) {
        return named(heading, true);
    }

    /**
     * The sections that a heading inside another one names: as titles do, not as steps to take or faults to mend.
     *
     * @param inside the sections of the heading around it: among the steps of an application 复议 is one of them, and
     *     among the subjects of the checklist 基本情况 and 其他 are two
     */
    static Set<Section> ofSub(String heading, Set<Section> inside) {
        if (!HeadingText.isTitle(heading)) {
            return EnumSet.noneOf(Section.class);
        }
        Set<Section> named = named(heading, false);
        if (inside.isEmpty()
                && heading.startsWith("其")
                && ANYTHING_ELSE.matcher(heading).matches()) {
            named.add(Section.OTHER);
        }
        if (inside.contains(Section.PROACTIVE) || inside.contains(Section.CHECKLIST)) {
            named.remove(Section.OVERVIEW);
        }
        if (inside.contains(Section.ON_REQUEST) && !heading.contains("举报")) {
            named.remove(Section.COMPLAINTS);
        }
        if (inside.contains(Section.PROBLEMS) && !heading.endsWith("情况") && !heading.endsWith("事项")) {
            named.retainAll(EnumSet.of(Section.PROBLEMS));
        }
        return named;
    }

    /** Whether a heading that names no section is about what was disclosed: 信息公开情况, 怎样公开. */
    static boolean saysWhatIsPublic(String heading) {
        return !heading.contains("申请") && SAYS_WHAT_IS_PUBLIC.matcher(heading).matches();
    }

    private static Set<Section> named(String heading, boolean top) {
        Set<Section> named = EnumSet.noneOf(Section.class);
        String rest = FIRST_OF_OTHER.isIn(heading, 0, heading.length())
                ? OTHER.matcher(heading).replaceFirst("")
                : heading;
        if (rest.length() < heading.length()
                && (top || TO_REPORT.matcher(heading).find())) {
            named.add(Section.OTHER);
        }
        for (Words words : WORDS) {
            if (words.areIn(rest)) {
                named.add(words.section());
            }
        }
        if (named.contains(Section.COMPLAINTS)
                && CHANNEL_OF_COMPLAINT.matcher(rest).find()) {
            named.remove(Section.COMPLAINTS);
        }
        if (top && LESSONS.isIn(rest)) {
            named.add(Section.PROBLEMS);
        }
        if (!top
                && named.contains(Section.PROBLEMS)
                && !TITLE_OF_PROBLEMS.matcher(rest).matches()) {
            named.remove(Section.PROBLEMS);
        }
        if (namesOverview(rest, top)) {
            named.add(Section.OVERVIEW);
        }
        return named;
    }

    /** 基本情况 of something that has a section of its own is not an overview. */
    private static boolean namesOverview(String heading, boolean top) {
        if (!FIRST_OF_OVERVIEW.isIn(heading, 0, heading.length())) {
            return false;
        }
        if (!top) {
            return BARE_OVERVIEW.matcher(heading).matches();
        }
        return CONJUNCTION
                .splitAsStream(heading)
                .filter(part -> OVERVIEW.matcher(part).find())
                .anyMatch(part -> WORDS.stream().noneMatch(words -> words.areIn(part)));
    }
}
