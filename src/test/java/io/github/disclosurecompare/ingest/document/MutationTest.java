package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.ingest.charset.Charsets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Documents that were damaged at random are read or refused, and nothing worse. The long run:
 * {@code -Ddisclosure.mutations=100000}.
 */
class MutationTest {
    private static final int COUNT = Integer.getInteger("disclosure.mutations", 300);
    private static final String REPORT = """
            示例大学2021-2022学年信息公开工作年度报告
            一、概述
            学校通过信息公开网公开信息1033条，微信推送2396篇，校报12期，收到申请0件。
            示例大学
            2022年10月20日
            """;

    @Test
    void damagedDocumentIsReadOrRefused() throws Exception {
        Random random = new Random(20220901);
        List<byte[]> originals = originals();
        Map<String, Integer> outcomes = new TreeMap<>();
        Duration slowest = Duration.ZERO;
        try (DocumentReader reader = new DocumentReader()) {
            for (int i = 0; i < COUNT; i++) {
                byte[] damaged = Mutation.of(originals.get(i % originals.size()), random);
                long start = System.nanoTime();
                outcomes.merge(outcome(reader, damaged), 1, Integer::sum);
                Duration taken = Duration.ofNanos(System.nanoTime() - start);
                slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
            }
        }
        if (COUNT > 300) {
            outcomes.forEach((outcome, count) -> System.out.println(count + " " + outcome));
            System.out.println("slowest " + slowest);
        }

        // How long it takes by the clock depends on what the machine does besides; the time limit goes by the work.
        assertThat(outcomes).containsKey("read");
        // One in tens of thousands does make a library work without end; the limit ends that, and nothing may crash.
        assertThat(outcomes.keySet()).noneMatch(outcome -> outcome.startsWith("the program that reads it fails"));
    }

    private static String outcome(DocumentReader reader, byte[] document) throws Exception {
        try {
            reader.read(new ByteArrayInputStream(document));
            return "read";
        } catch (UnreadableDocumentException e) {
            return e.getMessage().replaceAll("\\d+", "#");
        }
    }

    private static List<byte[]> originals() {
        String page = "<html><head><meta charset=CHARSET><title>年度报告</title></head><body><div id=zoom><h1>年度报告</h1><p>"
                + REPORT.replace("\n", "</p><p>")
                + "<table><tr><td>网站<td>12<tr><td>微信<td>34</table></div></body></html>";
        try (PdfDocuments pdf = new PdfDocuments()) {
            REPORT.lines().forEach(pdf::paragraph);
            pdf.table(2, List.of(List.of("网站", "12"), List.of("微信", "34")));
            return List.of(
                    REPORT.getBytes(StandardCharsets.UTF_8),
                    REPORT.getBytes(Charsets.GB18030),
                    ("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_16LE),
                    page.replace("CHARSET", "utf-8").getBytes(StandardCharsets.UTF_8),
                    page.replace("CHARSET", "gb2312").getBytes(Charsets.GB18030),
                    DocxDocuments.of(REPORT),
                    pdf.bytes(),
                    new DocDocuments()
                            .numbered(0, "概述")
                            .numbered(1, "网站公开1033条")
                            .row("渠道", "数量")
                            .row("网站", "12")
                            .bytes());
        }
    }
}
