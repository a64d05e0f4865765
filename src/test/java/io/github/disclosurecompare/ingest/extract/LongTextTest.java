package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.ingest.extract.header.Header;
import io.github.disclosurecompare.ingest.extract.header.InstitutionNames;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no school writes, of 240,000 characters: what grows with the square of the length does not end in time. */
class LongTextTest {
    private static final int LENGTH = 240_000;
    private static final InstitutionNames NAMES = new InstitutionNames(InstitutionRegistry.EMPTY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开",
                "2021年",
                "2020",
                "二〇二一",
                "一、",
                "（一）概述",
                "。一、概述",
                "主动公开情况\n",
                "附件清单\n",
                "《教育部",
                "〔2021〕",
                "第八号令",
                "教办函〔201423号",
                "2021年10月28日\n",
                "2020年9月1日至2021年8月31日，",
                "示例学院",
                "信息公开报告\n",
                "五个部分",
                "本部门。统战部坚持",
                "举报、复议、诉讼、",
                "1\n",
                "［bookmark",
                "**",
                "首页 > ",
            })
    void areReadInTime(String words) {
        String raw = words.repeat(LENGTH / words.length());

        assertThat(CpuTime.of(() -> Header.of(ReportText.of(SourceText.of(raw)), NAMES)))
                .isLessThan(Duration.ofSeconds(10));
    }
}
