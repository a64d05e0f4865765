package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a DOCX document is read what its reader sees. */
class DocxFormatTest {
    private static final String NUMBERING = """
            <w:numbering>
              <w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="FORMAT"/><w:lvlText w:val="%1、"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl>
                <w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:isLgl/><w:start w:val="1"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
                <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
              </w:abstractNum>
              <w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="List"/></w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="7"/>
                <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
              <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
            </w:numbering>
            """;
    private static final String STYLES = """
            <w:styles>
              <w:style w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
              <w:style w:styleId="H2"><w:name w:val="own"/><w:basedOn w:val="H"/></w:style>
              <w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>
              <w:style w:styleId="List" w:type="numbering"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            </w:styles>
            """;

    @Test
    void paragraphsAndTablesOfPoiAreRead() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("示例大学信息公开工作年度报告");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("渠道");
            table.getRow(0).getCell(1).setText("数量");
            table.getRow(1).getCell(0).setText("网站");
            table.getRow(1).getCell(1).setText("12");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("34");
            document.createParagraph().createRun().setText("完。");

            assertThat(text(DocxDocuments.bytes(document))).isEqualTo("示例大学信息公开工作年度报告\n渠道\t数量\n网站\t12\u300034\n完。\n");
        }
    }

    @Test
    void automaticNumbersAreShown() throws Exception {
        String body = numbered("概述", 1, 0) + numbered("主动公开", 1, 0) + numbered("网站", 1, 1) + numbered("微信", 1, 1)
                + numbered("2021年", 1, 2) + numbered("要点", 1, 3) + numbered("其他", 1, 0) + numbered("首项", 1, 1)
                + numbered("另起", 2, 0) + numbered("续", 2, 0) + numbered("由样式", 3, 0) + "<w:p/>" + p("正文");

        assertThat(read(body, "chineseCounting")).isEqualTo("""
                一、概述
                二、主动公开
                （1）网站
                （2）微信
                2.2.1 2021年
                要点
                三、其他
                （1）首项
                五、另起
                六、续
                七、由样式

                正文
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "chineseCountingThousand, 一、, 二、",
        "japaneseCounting,        一、, 二、",
        "decimal,                 1、,  2、",
        "decimalZero,             01、, 02、",
        "decimalFullWidth,        １、, ２、",
        "decimalEnclosedCircle,   ①、, ②、",
        "chineseLegalSimplified,  壹、, 贰、",
        "ideographTraditional,    甲、, 乙、",
        "upperRoman,              I、,  II、",
        "lowerLetter,             a、,  b、",
        "unheardOf,               1、,  2、",
    })
    void numbersAreWrittenAsTheListSays(String format, String first, String second) throws Exception {
        assertThat(read(numbered("甲方", 1, 0) + numbered("乙方", 1, 0), format))
                .isEqualTo(first + "甲方\n" + second + "乙方\n");
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "103, 一百〇三", "110, 一百一十"})
    void chineseNumbersAreWrittenOut(int number, String written) {
        assertThat(ListNumber.CHINESE.format(number)).isEqualTo(written);
    }

    @Test
    void numbersOfStylesAreShownAndInherited() throws Exception {
        assertThat(read(styled("概述", "H") + styled("主动公开", "H2"), "chineseCounting"))
                .isEqualTo("一、概述\n二、主动公开\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            deleted text       | <w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>34条</w:t></w:r></w:ins></w:p>
            hidden text        | <w:p><w:r><w:t>公开34</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>12</w:t></w:r><w:r><w:t>条</w:t></w:r></w:p>
            mark of a note     | <w:p><w:r><w:t>公开34</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>[1]</w:t></w:r><w:r><w:t>条</w:t></w:r></w:p>
            code of a field    | <w:p><w:r><w:instrText>HYPERLINK 12</w:instrText></w:r><w:r><w:t>公开34条</w:t></w:r></w:p>
            second version     | <w:p><mc:AlternateContent><mc:Choice><w:r><w:t>公开34条</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>12</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
            former properties  | <w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>公开34条</w:t></w:r></w:p>
            contents by style  | <w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>概述 12</w:t></w:r></w:p><w:p><w:r><w:t>公开34条</w:t></w:r></w:p>
            contents by field  | <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>概述 12</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>公开34条</w:t></w:r></w:p>
            control            | <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>公开34条</w:t></w:r></w:p></w:sdtContent></w:sdt>
            """)
    void onlyWhatIsShownIsRead(String why, String body) throws Exception {
        assertThat(read(body, "decimal")).isEqualTo("公开34条\n");
    }

    @Test
    void textOfABoxFollowsItsParagraphs() throws Exception {
        String box = "<w:p><w:r><w:t>前</w:t></w:r><w:r><w:pict><w:txbxContent>" + p("框内12条")
                + "</w:txbxContent></w:pict></w:r>" + "<w:r><w:t>后34条</w:t></w:r></w:p>";

        assertThat(read(box, "decimal")).isEqualTo("框内12条\n前后34条\n");
    }

    @Test
    void lineBreaksAndTabsPart() throws Exception {
        assertThat(read("<w:p><w:r><w:t>12</w:t><w:tab/><w:t>34</w:t><w:br/><w:t>56</w:t></w:r></w:p>", "decimal"))
                .isEqualTo("12\t34\n56\n");
    }

    @Test
    void frameOfOneCellAndTableInACell() throws Exception {
        String inner = "<w:tbl><w:tr><w:tc>" + p("12") + "</w:tc><w:tc>" + p("34") + "</w:tc></w:tr></w:tbl>";
        String frame = "<w:tbl><w:tr><w:tc>" + p("第一段") + p("第二段") + "</w:tc></w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr><w:tc>" + p("渠道") + "</w:tc><w:tc>" + inner + "</w:tc></w:tr></w:tbl>";

        assertThat(read(frame + outer + p("完"), "decimal")).isEqualTo("第一段\n第二段\n渠道\t12\u300034\n完\n");
    }

    @Test
    void mainPartIsWhereTheRelationsSay() throws Exception {
        byte[] document = DocxDocuments.zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8),
                "word/document2.xml",
                "<d><p><t>公开34条</t></p></d>".getBytes(StandardCharsets.UTF_8)));

        assertThat(text(document)).isEqualTo("公开34条\n");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "xl/workbook.xml, a zip archive without a Word document in it",
        "OFD.xml,         an OFD document",
        "content.xml,     an OpenDocument file",
    })
    void otherArchivesAreNamed(String part, String reason) {
        assertThatThrownBy(() -> text(DocxDocuments.zip(Map.of(part, new byte[1]))))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith(reason);
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String text, String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String numbered(String text, int number, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String read(String body, String format) throws Exception {
        return text(DocxDocuments.ofXml(
                body, Map.of("word/numbering.xml", NUMBERING.replace("FORMAT", format), "word/styles.xml", STYLES)));
    }

    private static String text(byte[] document) throws Exception {
        return new DocxFormat().read(document).text();
    }
}
