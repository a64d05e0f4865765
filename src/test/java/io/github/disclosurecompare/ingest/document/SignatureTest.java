package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is its bytes say, not its name. */
class SignatureTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "'%PDF-1.4',                                     PDF",
        "'  %PDF-1.7',                                   PDF",
        "'<!DOCTYPE html><html>',                        HTML",
        "'<?xml version=\"1.0\"?><html xmlns=\"x\">',    HTML",
        "'<!-- saved from url --><HTML>',                HTML",
        "'<p>学校网站公开信息12条</p>',                  HTML",
        "'<div class=\"a\">学校网站公开信息12条</div>',  HTML",
        "'<http://xxgk.example.edu.cn> 公开信息12条',    TXT",
        "'<信息公开> 公开信息12条',                      TXT",
        "'<table> 公开信息12条',                         HTML",
        "'公开信息12条，详见<a>页面',                    TXT",
    })
    void kindIsTold(String start, DocumentKind kind) throws UnreadableDocumentException {
        assertThat(Signature.kind(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void pageInUtf16IsAPage() throws UnreadableDocumentException {
        assertThat(Signature.kind("\ufeff<html><body>公开".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(DocumentKind.HTML);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "'',                                            the file is empty",
        "'{\\rtf1\\ansi}',                              an RTF document; save it as DOCX",
        "'GIF89a',                                      'a picture; only text can be read, not a scan of it'",
        "'\u00ff\u00d8\u00ff\u00e0',                    'a picture; only text can be read, not a scan of it'",
        "'Rar!',                                        an archive; unpack it first",
        "'<?xml version=\"1.0\"?><report/>',            'an XML file; save the report as DOCX, PDF, HTML or TXT'",
        "'MIME-Version: 1.0\nX: <html>',                a web archive (MHT) or a mail; save the page as HTML or the text as TXT",
    })
    void whatIsNotReadIsNamed(String start, String reason) {
        assertThatThrownBy(() -> Signature.kind(start.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(reason);
    }
}
