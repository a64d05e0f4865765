package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a DOC document is read what its reader sees. */
class DocFormatTest {
    @Test
    void numbersFieldsAndTablesAreRead() throws Exception {
        byte[] document = new DocDocuments()
                .paragraph("示例大学信息公开工作年度报告")
                .numbered(0, "概述")
                .numbered(0, "主动公开情况")
                .numbered(1, "\u0013HYPERLINK \"http://x/12\"\u0014网站\u0015公开34条\u000b其余另报")
                .numbered(1, "微信")
                .numbered(0, "其他")
                .row("渠道", "数量", "备注")
                .row("网站", "12", "34")
                .paragraph("完。")
                .bytes();

        assertThat(text(document)).isEqualTo("""
                示例大学信息公开工作年度报告
                一、概述
                二、主动公开情况
                1. 网站公开34条
                其余另报
                2. 微信
                三、其他
                渠道\t数量\t备注
                网站\t12\t34
                完。
                """);
    }

    @Test
    void tableOfContentsIsLeftOut() throws Exception {
        byte[] document = new DocDocuments()
                .paragraph("\u0013TOC \\o\u0014一、概述12")
                .paragraph("二、主动公开34\u0015")
                .paragraph("正文56条。")
                .bytes();

        assertThat(text(document)).isEqualTo("正文56条。\n");
    }

    @Test
    void severalPagesOfParagraphsAreRead() throws Exception {
        String text = "学校网站公开信息1033条。\n".repeat(100);

        assertThat(text(DocDocuments.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, the document is encrypted and opens only with a password; save it without one",
        "Workbook,         'an Excel workbook, no report; records of figures belong in records/'",
        "PowerPoint,       'an Office file, but no Word document; save the report as DOCX or PDF'",
    })
    void otherFilesOfOfficeAreNamed(String entry, String reason) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[10]), entry);
            files.writeFilesystem(out);
        }

        assertThatThrownBy(() -> text(out.toByteArray()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(reason);
    }

    private static String text(byte[] document) throws Exception {
        return new DocFormat().read(document).text();
    }
}
