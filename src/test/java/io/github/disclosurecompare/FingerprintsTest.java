package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reopens an accepted finding, and what does not. */
class FingerprintsTest {
    private static final String TEXT = """
            示例农业大学2022-2023学年信息公开年度报告

            现将示例农业大学2022年9月1日至2023年8月31日信息公开工作报告如下，全文由五个部分组成。
            一、概述
            学校重视信息公开工作。2021-2022学年的经验得到推广。
            二、主动公开情况
            学校全年主动公开信息1500条，其中学校网站公开1200条，官方微信公开200条。
            三、依申请公开情况
            未收到公开申请。
            五、评议情况
            师生评价良好。

            示例农业大学
            2023年11月20日
            """;

    @TempDir
    private Path temp;

    private Journey journey;

    @BeforeEach
    void acceptEverything() throws IOException {
        journey = new Journey(temp);
        journey.edit("records/undergraduate.csv", "\"1,033\"", "1033");
        Files.createDirectories(journey.data().resolve("reports"));
        Files.createDirectories(journey.data().resolve("decisions"));
        journey.write("reports/a.txt", TEXT);
        journey.run();
        assertThat(codes("")).contains("late", "total_mismatch", "other_year_mentioned", "section_number_skipped");
        journey.write(
                "decisions/accepted-findings.csv",
                journey.current().rows("data/findings.csv", List.of("fingerprint")).stream()
                        .collect(Collectors.joining("\n", "fingerprint\n", "\n")));
        journey.run();
        assertThat(codes("")).isEmpty();
    }

    @Test
    void movingFilesReopensNothing() throws IOException {
        Path folder = Files.createDirectories(journey.data().resolve("reports/2021/moved"));
        Files.move(journey.data().resolve("reports/a.txt"), folder.resolve("b.txt"));
        Files.move(journey.data().resolve("records/units"), journey.data().resolve("records/departments"));
        journey.run();

        assertThat(codes("")).isEmpty();
        assertThat(codes("accepted")).contains("other_year_mentioned");
    }

    @Test
    void anotherLanguageReopensNothing() throws IOException {
        journey.run("--locale", "en");

        assertThat(codes("")).isEmpty();
    }

    @Test
    void aNewStoreReopensNothing() throws IOException {
        journey.runBeside("elsewhere", "out", "--full");

        assertThat(codes("")).isEmpty();
    }

    @Test
    void aLineBeforeTheSentenceReopensNothing() throws IOException {
        journey.edit("reports/a.txt", "学校重视信息公开工作。", "学校重视信息公开工作。\n领导小组按期召开会议。\n");
        journey.edit("reports/a.txt", "学校全年主动公开", "公开工作有序推进。\n学校全年主动公开");
        journey.run();

        assertThat(codes("")).isEmpty();
    }

    @Test
    void aChangedSentenceReopensWhatRestsOnIt() throws IOException {
        journey.edit("reports/a.txt", "主动公开信息1500条", "主动公开信息1501条");
        journey.run();

        assertThat(codes("")).containsExactly("total_mismatch");
    }

    private Set<String> codes(String decision) throws IOException {
        return journey.current().rows("data/findings.csv", List.of("decision", "code")).stream()
                .filter(row -> row.startsWith(decision + ", "))
                .map(row -> row.substring(decision.length() + 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
