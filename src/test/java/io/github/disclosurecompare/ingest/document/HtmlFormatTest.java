package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a page its title, its date and its text are kept, and no furniture. */
class HtmlFormatTest {
    private static final String FIRST = "根据有关规定，现将示例大学2021-2022学年信息公开工作情况报告如下，请予审阅。";
    private static final String SECOND = "学校通过信息公开网公开信息1033条，其中招生信息200条，财务信息30条，没有收到申请。";
    private static final String BODY =
            "<p>" + FIRST + "</p><p>一、概述</p><p>" + SECOND + "</p><p>示例大学</p><p>2022年10月20日</p>";
    private static final String BODY_LINES = FIRST + "\n一、概述\n" + SECOND + "\n示例大学\n2022年10月20日\n";
    private static final String TITLE = "示例大学2021-2022学年信息公开工作年度报告";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            marked container    | <div id=vsb_content>BODY</div>
            container in a form | <form><div class=v_news_content>BODY</div></form>
            unmarked containers | <div class=a><div class=b>BODY</div></div>
            old layout table    | <table><tr><td><a href=x>目录</a><br><a href=y>指南</a></td><td>BODY</td></tr></table>
            text hidden at first| <div style='display:none'>BODY</div>
            """)
    void furnitureIsSetAside(String why, String content) throws Exception {
        String page = page("<div class=menu><ul><li><a href=1>首页</a><li><a href=2>学校概况</a></ul></div>"
                + "<div class=main><h1>TITLE</h1><div>发布时间：2022-11-15 作者：办公室 浏览次数：<span>1234</span>次</div>"
                + content + "<p>上一条：<a href=3>2020年报告</a></p></div>"
                + "<div class=side><ul><li><a href=4>通知公告之一</a> 2024-01-01<li><a href=5>通知公告之二</a> 2024-01-02</ul></div>"
                + "<div class=foot>版权所有 示例大学 地址：示例市1号 邮编：100000 电话：010-12345678</div>");

        assertThat(text(page)).isEqualTo(TITLE + "\n发布时间：2022-11-15\n" + BODY_LINES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <div>2022年11月15日 10:20</div>                               | 发布时间：2022年11月15日
            <div>信息来源：办公室  日期：2022/11/15</div>                  | 发布时间：2022/11/15
            <div>今天是2026年11月22日</div><div>时间:2022-11-15</div>      | 发布时间：2022-11-15
            <meta name=PubDate content='2022-11-15 08:00:00'>            | 发布时间：2022-11-15
            <meta property=article:published_time content=2022-11-15T08> | 发布时间：2022-11-15
            <div>点击：1234</div>                                         | ''
            """)
    void dateOfThePageIsKept(String metadata, String line) throws Exception {
        String text = text(page("<h1>TITLE</h1>" + metadata + "<div class=wp_articlecontent>BODY</div>"));

        assertThat(text).isEqualTo(TITLE + "\n" + (line.isEmpty() ? "" : line + "\n") + BODY_LINES);
    }

    @Test
    void titleIsTakenFromTheWindowWhereThePageHasNone() throws Exception {
        assertThat(text("<html><title>" + TITLE + " - 示例大学信息公开网</title><body>" + BODY))
                .isEqualTo(TITLE + "\n" + BODY_LINES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no heading and the window has the site's name | <center><b>TITLE</b></center>
            several headings                              | <h1>信息公开专栏</h1><h2>年度报告栏目</h2><h3>TITLE</h3>
            the title stands in the text                  | <div></div>
            """)
    void titleIsTheLineThatReadsLikeOne(String why, String head) throws Exception {
        String text = head.contains("TITLE") ? BODY : "<p>" + TITLE + "</p>" + BODY;
        String page = "<html><title>示例大学信息公开网</title><body>" + head.replace("TITLE", TITLE) + "<div id=zoom>" + text;

        assertThat(text(page)).isEqualTo(TITLE + "\n" + BODY_LINES);
    }

    @Test
    void institutionAboveTheTitleIsKept() throws Exception {
        String page = "<html><body><p>示例大学</p><p>2021-2022学年信息公开工作年度报告</p>" + BODY;

        assertThat(text(page)).isEqualTo("示例大学\n2021-2022学年信息公开工作年度报告\n" + BODY_LINES);
    }

    @Test
    void rowOfATableIsALine() throws Exception {
        String table = "<table><tr><th>序号<th>事项<th>数量<th>备注<tr><td>1<td><p>学校</p><p>章程</p><td>12<td>34</table>";

        assertThat(text(page("<div id=zoom>" + BODY + table + "</div>")))
                .contains("\n序号\t事项\t数量\t备注\n1\t学校\u3000章程\t12\t34\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1033<sup>1</sup>条, 1033条",
        "1033<sup>[12]</sup>条, 1033条",
        "1033<b>条</b><sup> ① </sup>。, 1033条。",
        "占地30m<sup>2</sup>, 占地30m2",
        "<sup>1</sup>此处注, 1此处注"
    })
    void theMarkOfANoteIsNoDigit(String source, String shown) throws Exception {
        assertThat(text(page("<div id=zoom>" + BODY + "<p>" + source + "</p></div>")))
                .endsWith("\n" + shown + "\n");
    }

    @Test
    void preformattedTextIsShownLineByLine() throws Exception {
        assertThat(text(page("<div id=zoom><pre>" + FIRST + "\r\n" + SECOND + "\n示例大学</pre></div>")))
                .endsWith(FIRST + "\n" + SECOND + "\n示例大学\n");
    }

    @Test
    void linksWithinTheTextAreText() throws Exception {
        String list = "<table><tr><td>1<td><a href=a>学校章程</a><tr><td>2<td><a href=b>招生简章</a></table>";

        assertThat(text(page("<div id=zoom>" + BODY + list + "<p>" + SECOND + "</p></div>")))
                .contains("\n1\t学校章程\n2\t招生简章\n");
    }

    @Test
    void numbersOfListsAreShown() throws Exception {
        assertThat(text(page("<div id=zoom>" + BODY + "<ol start=3><li>" + SECOND + "<li>" + SECOND + "</ol></div>")))
                .endsWith("\n3. " + SECOND + "\n4. " + SECOND + "\n");
    }

    @Test
    void lineBreaksOfTheSourceAreNotShown() throws Exception {
        String broken = BODY.replace("公开信息1033条，", "公开信息1033条，\r\n    ").replace("没有收到", "没有<b>收到</b>");

        assertThat(text(page("<div id=zoom>" + broken + "</div>"))).endsWith(BODY_LINES);
    }

    @Test
    void textOfADivisionBesideItsSiblingsIsKept() throws Exception {
        String page = page("<h1>TITLE</h1><div><div>" + FIRST + FIRST + "</div><div>" + SECOND.repeat(9)
                + "</div><div>示例大学</div><div>2022年10月20日</div></div>");

        assertThat(text(page)).contains(FIRST + FIRST).endsWith("\n示例大学\n2022年10月20日\n");
    }

    @ParameterizedTest(name = "{0} said to be {1}")
    @CsvSource({
        "GBK,     gb2312,     GB18030",
        "GB18030, gbk,        GB18030",
        "GBK,     utf-8x,     GB18030",
        "GBK,     iso-8859-1, GB18030",
        "UTF-8,   gb2312,     UTF-8",
        "Big5,    big5,       Big5",
    })
    void charsetIsThatOfTheBytesElseTheOneSaid(String written, String said, String read) throws Exception {
        String name = written.equals("Big5") ? "大學公開報告" : "镕基楼公开报告喆";
        String page = page("<meta charset=" + said + "><div id=zoom><p>" + name + "。</p>"
                        + (written.equals("Big5") ? "<p>學校網站公開一百條。</p>" : BODY) + "</div>")
                .replace(written.equals("Big5") ? TITLE : "", "");

        DocumentText document = new HtmlFormat().read(page.getBytes(Charset.forName(written)));

        assertThat(document.charset()).isEqualTo(read);
        assertThat(document.text()).contains(name);
    }

    @Test
    void pageWithOneBrokenCharacterIsRead() throws Exception {
        byte[] page =
                page("<meta charset=utf-8><div id=zoom>" + BODY + "X</div>").getBytes(StandardCharsets.UTF_8);
        page[page.length - "X</div></body></html>".length()] = (byte) 0xff;

        assertThat(new HtmlFormat().read(page).text()).contains("\ufffd").contains(SECOND);
    }

    @Test
    void pageInAnotherCharsetThanItSaysIsRefused() {
        byte[] page =
                page("<meta charset=utf-8><div id=zoom>" + BODY + "</div>").getBytes(Charset.forName("GBK"));

        assertThatThrownBy(() -> new HtmlFormat().read(page))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("the page says that it is in UTF-8 but it is not; save it again as UTF-8");
    }

    @Test
    void pageWithoutTextIsRefused() {
        byte[] page = "<html><body><img src=a.jpg></body></html>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new HtmlFormat().read(page))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("there is no text in it");
    }

    private static String page(String body) {
        return ("<!DOCTYPE html><html><head><title>TITLE-示例大学</title></head><body>" + body + "</body></html>")
                .replace("BODY", BODY)
                .replace("TITLE", TITLE);
    }

    private static String text(String page) throws Exception {
        return new HtmlFormat().read(page.getBytes(StandardCharsets.UTF_8)).text();
    }
}
