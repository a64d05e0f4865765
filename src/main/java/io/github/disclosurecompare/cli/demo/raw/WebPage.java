package io.github.disclosurecompare.cli.demo.raw;

import java.nio.charset.Charset;
import java.util.stream.Collectors;

/** Writes a raw report as a page of the publisher's site: menus, title, day, text, footer. */
final class WebPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="%4$s">
            <title>%2$s-%1$s信息公开网</title>
            </head>
            <body>
            <div class="header"><a href="/">%1$s信息公开网</a></div>
            <ul class="nav">
            <li><a href="/">首页</a></li>
            <li><a href="/zn/">公开指南</a></li>
            <li><a href="/ml/">公开目录</a></li>
            <li><a href="/ysq/">依申请公开</a></li>
            <li><a href="/nb/">年度报告</a></li>
            <li><a href="/jd/">监督投诉</a></li>
            </ul>
            <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/nb/">年度报告</a> &gt; 正文</div>
            <div class="article">
            <h1>%2$s</h1>
            %3$s<div class="content">
            %5$s
            </div>
            </div>
            <div class="footer">
            <p>版权所有：%1$s 地址：示例市学府路1号 邮编：000100</p>
            <p><a href="#">返回顶部</a> <a href="/">关闭窗口</a></p>
            </div>
            </body>
            </html>
            """;

    private WebPage() {}

    static String write(RawReport report, Charset charset) {
        return PAGE.formatted(
                report.publisher(),
                report.title(),
                report.published()
                        .map(day -> "<div class=\"info\">发布时间：" + day + " 来源：办公室</div>\n")
                        .orElse(""),
                charset.name(),
                report.lines().stream().map(WebPage::element).collect(Collectors.joining("\n")));
    }

    private static String element(RawLine line) {
        String text = line.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return switch (line.kind()) {
            case HEADING -> "<p><strong>" + text + "</strong></p>";
            case PARAGRAPH -> "<p style=\"text-indent: 2em\">" + text + "</p>";
            case SIGNATURE -> "<p style=\"text-align: right\">" + text + "</p>";
        };
    }
}
