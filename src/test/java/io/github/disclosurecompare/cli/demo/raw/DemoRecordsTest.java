package io.github.disclosurecompare.cli.demo.raw;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.cli.demo.Demo;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files against the contract's forms, read with nothing of ours but the closed lists. */
class DemoRecordsTest {
    @TempDir
    private static Path folder;

    private static List<NamedCsvRecord> roster;
    private static List<NamedCsvRecord> rows;
    private static final List<JsonNode> RECORDS = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        new Demo(40, 15, 3).writeTo(folder);
        roster = read("reference/institutions.csv");
        rows = read("records/demo-undergraduate.csv");
        for (String line : Files.readAllLines(folder.resolve("records/demo-vocational.jsonl"))) {
            RECORDS.add(JsonMapper.builder().build().readTree(line));
        }
    }

    @Test
    void theRosterHasTheMinistrysLayout() {
        assertThat(roster.get(0).getHeader())
                .containsExactly("学校标识码", "学校名称", "主管部门", "所在地", "办学层次", "备注", "曾用名", "启用学年", "停用学年");
        assertThat(roster).hasSize(40).allSatisfy(one -> {
            assertThat(one.getField("学校标识码")).matches("4199\\d{6}");
            assertThat(one.getField("学校名称")).startsWith("示例");
            assertThat(one.getField("曾用名")).matches("|示例.+");
            assertThat(one.getField("主管部门")).isIn("示例省教育厅", "示例市");
            assertThat(one.getField("所在地")).startsWith("示例");
            assertThat(one.getField("办学层次")).isIn("示例本科", "示例专科");
            assertThat(one.getField("启用学年")).isEqualTo("2009-2010");
            assertThat(one.getField("停用学年")).isEmpty();
        });
        assertThat(roster).extracting(one -> one.getField("学校标识码")).doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasValidCodes() {
        Map<String, Metric> metrics = Coded.byCode(Metric.class);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(metrics).containsKey(row.getField("metric"));
            assertThat(codes(Channel.class)).containsAll(list(row.getField("channels")));
            assertThat(codes(Category.class)).containsAll(list(row.getField("category")));
            assertThat(codes(Qualifier.class)).contains(row.getField("qualifier"));
            assertThat(codes(Role.class)).contains(row.getField("role"));
            assertThat(codes(Section.class)).containsAll(list(row.getField("sections")));
            assertThat(row.getField("measure")).matches(MeasureFamily::isKnown);
            assertThat(row.getField("value")).matches("\\d+");
            AcademicYear.parse(row.getField("academic_year"));
            assertThat(row.getField("issued") + row.getField("published")).matches("(\\d{4}-\\d\\d-\\d\\d){0,2}");
        });
    }

    @Test
    void everyRecordHasValidCodes() {
        assertThat(RECORDS).isNotEmpty().allSatisfy(record -> {
            AcademicYear.parse(record.path("academic_year").asString());
            record.path("sections")
                    .forEach(section -> assertThat(codes(Section.class)).contains(section.asString()));
            record.path("findings")
                    .forEach(finding -> assertThat(codes(FindingCode.class))
                            .contains(finding.path("code").asString()));
            assertThat(record.path("figures")).isNotEmpty().allSatisfy(figure -> {
                assertThat(codes(Metric.class)).contains(figure.path("metric").asString());
                assertThat(codes(Qualifier.class))
                        .contains(figure.path("qualifier").asString());
                assertThat(codes(Role.class)).contains(figure.path("role").asString());
                assertThat(figure.path("value").isIntegralNumber()).isTrue();
                figure.path("channels")
                        .forEach(channel -> assertThat(codes(Channel.class)).contains(channel.asString()));
            });
        });
    }

    @Test
    void everyQuoteSaysTheNumberWithItsMeasureWord() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("quote"))
                        .containsPattern(row.getField("value") + "[余多]?" + row.getField("measure")));
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(record.path("figures"))
                        .allSatisfy(figure -> assertThat(figure.path("quote").asString())
                                .containsPattern(figure.path("value").asLong() + "[余多]?"
                                        + figure.path("unit").asString(""))));
    }

    @Test
    void everyInstitutionIsOnTheRosterAndInTheFileOfItsLevel() {
        Map<String, List<String>> names = new TreeMap<>();
        for (NamedCsvRecord one : roster) {
            names.put(one.getField("办学层次") + one.getField("学校标识码"), List.of(one.getField("学校名称"), one.getField("曾用名")));
        }
        assertThat(rows)
                .allSatisfy(row -> assertThat(names.get("示例本科" + row.getField("institution_code")))
                        .contains(row.getField("institution")));
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(names.get(
                                "示例专科" + record.at("/institution/code").asString()))
                        .contains(record.at("/institution/name").asString()));
    }

    @Test
    void aRenamedInstitutionReportedUnderBothNames() {
        List<String> former = roster.stream()
                .map(one -> one.getField("曾用名"))
                .filter(name -> !name.isEmpty())
                .toList();
        Set<String> reported = new TreeSet<>();
        rows.forEach(row -> reported.add(row.getField("institution")));
        RECORDS.forEach(record -> reported.add(record.at("/institution/name").asString()));

        assertThat(former).hasSize(3).allMatch(reported::contains);
        assertThat(roster).allMatch(one -> reported.contains(one.getField("学校名称")));
    }

    @Test
    void whatWasNotAskedForIsNotTold() {
        assertThat(rows.stream()
                        .filter(row -> row.getField("metric").matches("reconsiderations|lawsuits"))
                        .map(row -> row.getField("academic_year"))
                        .distinct()
                        .sorted())
                .containsExactly(
                        "2017-2018", "2018-2019", "2019-2020", "2020-2021", "2021-2022", "2022-2023", "2023-2024");
        assertThat(rows.stream()
                        .filter(row -> row.getField("metric").equals("complaints"))
                        .map(row -> row.getField("academic_year")))
                .contains("2009-2010");
    }

    @Test
    void noChannelIsOlderThanItself() {
        assertThat(rows.stream()
                        .filter(row -> row.getField("channels").contains("wechat"))
                        .map(row -> row.getField("academic_year"))
                        .min(String::compareTo))
                .contains("2012-2013");
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static <E extends Enum<E> & Coded> Set<String> codes(Class<E> list) {
        return Stream.of(list.getEnumConstants()).map(Coded::code).collect(Collectors.toSet());
    }
}
