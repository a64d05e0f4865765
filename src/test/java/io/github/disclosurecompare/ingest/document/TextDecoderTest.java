package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurecompare.ingest.charset.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text is read in the charset that it is in, or not at all. */
class TextDecoderTest {
    private static final String REPORT = "一、主动公开情况\r\n学校网站公开信息1033条，微信推送2396篇，收到申请0件。";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,    '',     UTF-8",
        "UTF-8,    \ufeff, UTF-8",
        "UTF-16LE, \ufeff, UTF-16LE",
        "UTF-16BE, \ufeff, UTF-16BE",
        "GB18030,  '',     GB18030",
        "GBK,      '',     GB18030",
        "GB2312,   '',     GB18030",
    })
    void charsetIsTold(String written, String mark, String told) throws UnreadableDocumentException {
        DecodedText decoded = TextDecoder.decode((mark + REPORT).getBytes(Charset.forName(written)));

        assertThat(decoded.text()).isEqualTo(REPORT);
        assertThat(decoded.charset()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"報告學校信息公開工作的總體情況，二〇一九學年度", "官网12条；抖音号3条", "OA发布文件487个(OK)"})
    void shortAndTraditionalTextsAreChineseToo(String text) throws UnreadableDocumentException {
        assertThat(TextDecoder.decode(text.getBytes(Charsets.GB18030)).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Big5,         二、主動公開情況：學校網站公開信息一百條，校報發行十二期，沒有收到申請。",
        "Shift_JIS,    大学の情報公開に関する報告書です。ウェブサイトで公開しました。",
        "EUC-JP,       大学の情報公開に関する報告書です。ウェブサイトで公開しました。",
        "EUC-KR,       대학교 정보공개 연차보고서 학교 홈페이지에서 공개한 정보는 모두 백 건이다",
        "windows-1251, Годовой отчёт университета о раскрытии информации на сайте",
        "windows-1252, Überblick über die Veröffentlichungen der Universität für das Schuljahr",
        "UTF-16LE,     学校网站公开信息一百条，没有字节顺序标记。",
    })
    void otherCharsetsAreRefused(String charset, String text) {
        assertThatThrownBy(() -> TextDecoder.decode(text.getBytes(Charset.forName(charset))))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("save it again as UTF-8");
    }

    @Test
    void fileCutWithinACharacterIsRefused() {
        byte[] whole = REPORT.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void markThatTheBytesContradictIsNamed() {
        byte[] bytes = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xd0, (byte) 0xc5};

        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("begins with the byte-order mark of UTF-8 but is not all UTF-8");
    }

    @Test
    void binaryDataAreNoText() {
        byte[] bytes = new byte[600];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 64);
        }

        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("binary data");
    }
}
