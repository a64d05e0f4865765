package io.github.disclosurecompare.ingest.extract.text;

import java.util.regex.Pattern;

/** Tells the lines of a web page that are no part of the report: where one is, who has read it, what comes next. */
public final class PageFurniture {
    private static final int LONGEST = 120;
    private static final Pattern BEGINS = Pattern.compile(
            "(?:(?:您|你)?(?:现在|当前|目前)?(?:的|所在)*位置|首页|返回|上一[篇条页]|下一[篇条页]|前一[篇条]|后一[篇条]"
                    + "|关闭|打印|分享|收藏|版权所有|Copyright|©|主办|技术支持|友情链接|网站地图|设为首页|加入收藏|扫一扫|站内搜索|联系我们|浏览|点击|阅读|访问|字体|字号|作者|来源|信息来源|文章来源"
                    + "|编辑|责任编辑|责编|编审|供稿|撰稿|审核|审稿|发布(?:者|人|单位|部门|机构|时间|日期|于)|更新(?:时间|日期)|时间:|日期:|上传|录入|索引号|信息索引|公开(?:类别|日期|时间|方式):)");
    private static final Pattern HOLDS = Pattern.compile(
            "首页 ?[>»›/|]|[>»›]{1,2} ?正文|浏览(?:次数|量|数)?:|点击(?:次数|率|量|数)?:|阅读(?:次数|量|数)?:|访问(?:次数|量):|发布(?:时间|日期|者|人):|更新(?:时间|日期):|ICP备|公网安备"
                    + "|上一[篇条]:|下一[篇条]:|字体:|字号:");

    /** The characters that {@link #BEGINS} can begin with. */
    private static final CharacterSet FIRST = CharacterSet.of("您你现当目的所位首返上下前后关打分收版C©主技友网设加扫站联浏点阅访字作来信文编责供撰审发更时日录索公");

    private static final CharacterSet ORNAMENTS = CharacterSet.of("•·*|[ (>-");

    /** Without one of these, or one of the others before a colon, only the begin of a line tells. */
    private static final CharacterSet MARKS = CharacterSet.of(">»›|/备");

    private static final CharacterSet BEFORE_COLON = CharacterSet.of("览数量击率读间期者人篇条体号");

    private PageFurniture() {}

    public static boolean isFurniture(CharSequence text, int begin, int end) {
        return end - begin <= LONGEST
                && isFurniture(text.subSequence(begin, end).toString());
    }

    public static boolean isFurniture(Line line) {
        return isFurniture(line.reading(), line.span().begin(), line.span().end());
    }

    public static boolean isFurniture(String line) {
        return line.length() <= LONGEST
                && (begins(line) || isMarked(line) && HOLDS.matcher(line).find());
    }

    private static boolean begins(String line) {
        int first = 0;
        while (first < line.length() && ORNAMENTS.has(line.charAt(first))) {
            first++;
        }
        return first < line.length()
                && (isClock(line, first)
                        || FIRST.has(line.charAt(first))
                                && BEGINS.matcher(line)
                                        .region(first, line.length())
                                        .lookingAt());
    }

    private static boolean isClock(String line, int at) {
        return at + 4 < line.length()
                && line.charAt(at + 2) == ':'
                && Latin.isDigit(line.charAt(at))
                && Latin.isDigit(line.charAt(at + 1))
                && Latin.isDigit(line.charAt(at + 3))
                && Latin.isDigit(line.charAt(at + 4));
    }

    private static boolean isMarked(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' ? i > 0 && BEFORE_COLON.has(line.charAt(i - 1)) : MARKS.has(c)) {
                return true;
            }
        }
        return false;
    }
}
