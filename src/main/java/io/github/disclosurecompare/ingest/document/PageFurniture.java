package io.github.disclosurecompare.ingest.document;

import java.util.List;
import java.util.regex.Pattern;

/** Words that stand around the text of a page and never in it. */
final class PageFurniture {
    private static final List<String> WORDS = List.of(
            "版权所有",
            "copyright",
            "Copyright",
            "COPYRIGHT",
            "©",
            "ICP备",
            "公网安备",
            "技术支持：",
            "技术支持:",
            "当前位置",
            "您的位置",
            "您现在的位置",
            "你的位置",
            "所在位置",
            "上一篇：",
            "上一篇:",
            "上一条：",
            "上一条:",
            "下一篇：",
            "下一篇:",
            "下一条：",
            "下一条:",
            "友情链接",
            "浏览次数",
            "点击次数",
            "点击数",
            "阅读次数",
            "访问量",
            "设为首页",
            "加入收藏",
            "分享到",
            "扫一扫",
            "打印本页",
            "关闭窗口",
            "关闭本页",
            "返回顶部",
            "站内搜索",
            "今天是");
    private static final Pattern BREADCRUMBS = Pattern.compile("首页\\s*[>»›]");
    private static final Pattern ALONE = Pattern.compile(
            "[\\[【（(]?\\s*(?:打印|关闭|返回|收藏|分享|字体|大|中|小|首页|网站首页|登录|搜索|更多|正文|[>»|/\\s\\u3000\\[\\]【】（）()：:])+");

    /** A paragraph that is longer may speak of such things. */
    private static final int LONGEST = 300;

    private PageFurniture() {}

    static boolean isIn(String text) {
        return text.length() <= LONGEST
                && (WORDS.stream().anyMatch(text::contains)
                        || BREADCRUMBS.matcher(text).find());
    }

    /** Whether a line is nothing but furniture. */
    static boolean isAll(String line) {
        return isIn(line) || line.length() <= LONGEST && ALONE.matcher(line).matches();
    }
}
