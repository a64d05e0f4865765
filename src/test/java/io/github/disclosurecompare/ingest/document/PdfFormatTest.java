package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a PDF document is what it was before it was broken into lines and pages. */
class PdfFormatTest {
    private static final String LONG = "学校通过信息公开网、微信公众号和微博等渠道主动公开各类信息，其中信息公开网1033条、微信公众号2396篇、"
            + "微博613条，校报12期，收到申请0件，没有举报、复议和诉讼；网址为http://xxgk.example.edu.cn/info/1001/1234.htm，欢迎查阅。";

    @Test
    void brokenLinesAreJoined() throws Exception {
        String text = "示例大学信息公开工作年度报告\n一、概述\n" + LONG + "\n" + LONG + "\n二、主动公开情况\n" + LONG + "\n";

        assertThat(withoutSpace(text(PdfDocuments.of(text)))).isEqualTo(withoutSpace(text));
        assertThat(text(PdfDocuments.of(text)).lines()).hasSize(6);
    }

    @Test
    void paragraphGoesOnOverThePageAndItsNumberIsLeftOut() throws Exception {
        String text = (LONG + "\n").repeat(30);

        assertThat(text(PdfDocuments.of(text)).lines().map(PdfFormatTest::withoutSpace))
                .hasSize(30)
                .allMatch(withoutSpace(LONG)::equals);
    }

    @Test
    void rowOfARuledTableIsALineHoweverItsCellsAreBroken() throws Exception {
        String item = "办学规模、校级领导班子简介及分工、学校机构设置、学科情况、专业情况、各类在校生情况";
        try (PdfDocuments pdf = new PdfDocuments()) {
            pdf.paragraph("清单事项公开情况如下")
                    .table(
                            4,
                            List.of(
                                    List.of("序号", "事项", "网址", "数量"),
                                    List.of("1", item, "http://xxgk.example.edu.cn/info/1001/1.htm", "12"),
                                    List.of("34", "学校章程", "", "56")))
                    .paragraph("以上共68条。");

            assertThat(text(pdf.bytes()))
                    .isEqualTo("清单事项公开情况如下\n序号\t事项\t网址\t数量\n1\t" + item
                            + "\thttp://xxgk.example.edu.cn/info/1001/1.htm\t12\n34\t学校章程\t\t56\n以上共68条。\n");
        }
    }

    @Test
    void tableWithoutAFrameReachesAsFarAsItsLines() throws Exception {
        try (PdfDocuments pdf = new PdfDocuments()) {
            pdf.openTable(List.of(
                    List.of("类别", "数量", "部门"),
                    List.of("基本信息", "38", "办公室"),
                    List.of("招生考试", "61", "招生处"),
                    List.of("其他", "11", "保卫处")));

            assertThat(text(pdf.bytes())).isEqualTo("类别\t数量\t部门\n基本信息\t38\t办公室\n招生考试\t61\t招生处\n其他\t11\t保卫处\n");
        }
    }

    @Test
    void headingUnderAFullLineStaysALineOfItsOwn() throws Exception {
        String full = "学校本学年没有收到举报，也没有行政复议和行政诉讼，收费零元。".repeat(2).substring(0, 37) + "。";
        try (PdfDocuments pdf = new PdfDocuments()) {
            pdf.flush(full).flush("6 经验、问题与改进措施").flush(full).flush("网站更新及时。");

            assertThat(text(pdf.bytes())).isEqualTo(full + "\n6 经验、问题与改进措施\n" + full + "网站更新及时。\n");
        }
    }

    @Test
    void columnsWithoutRulesStayApart() throws Exception {
        try (PdfDocuments pdf = new PdfDocuments()) {
            pdf.columns("网站", "12", "34").columns("微信", "56", "78");

            assertThat(text(pdf.bytes())).isEqualTo("网站\t12\t34\n微信\t56\t78\n");
        }
    }

    @Test
    void tableOfContentsIsLeftOut() throws Exception {
        assertThat(text(PdfDocuments.of("一、概述............................1\n二、其他…………………… 12\n学校网站公开信息1033条。")))
                .isEqualTo("学校网站公开信息1033条。\n");
    }

    @Test
    void writingAcrossThePageIsLeftOut() throws Exception {
        try (PdfDocuments pdf = new PdfDocuments()) {
            pdf.paragraph("学校网站公开信息1033条。").across("内部资料99");

            assertThat(text(pdf.bytes())).isEqualTo("学校网站公开信息1033条。\n");
        }
    }

    @Test
    void pictureOfTextIsRefused() {
        try (PdfDocuments pdf = new PdfDocuments()) {
            byte[] empty = pdf.bytes();

            assertThatThrownBy(() -> text(empty))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageStartingWith("there is no text in it, perhaps pictures of text");
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    private static String text(byte[] document) throws Exception {
        return new PdfFormat().read(document).text();
    }
}
