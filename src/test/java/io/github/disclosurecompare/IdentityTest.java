package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who an institution is while its name, and institutions themselves, come and go. */
class IdentityTest {
    private static final String ROSTER = "学校标识码,学校名称,主管部门,所在地,办学层次,备注,曾用名,启用学年,停用学年\n";
    private static final String REPORTS =
            "institution_code,institution,unit,academic_year,metric,channels,value,measure\n";

    @TempDir
    private Path temp;

    private Journey journey;

    @BeforeEach
    void clear() throws IOException {
        journey = new Journey(temp);
        for (String input :
                List.of("records/undergraduate.csv", "records/vocational.json", "records/units/engineering.csv")) {
            Files.deleteIfExists(journey.data().resolve(input));
        }
    }

    @Test
    void anotherNameGoesOnWithTheSeriesAndIsMarked() throws IOException {
        journey.write("reference/institutions.csv", ROSTER + "4137090001,示例大学,示例部,示例市,本科,,示例工学院,,\n");
        journey.write(
                "records/a.csv",
                REPORTS + ",示例工学院,,2020-2021,disclosed,website,600,条\n" + ",示例大学,,2021-2022,disclosed,website,660,条\n");
        journey.run();

        assertThat(own(journey.current()
                        .rows(
                                "data/year_on_year.csv",
                                List.of("institution_code", "academic_year", "channel_group", "change"))))
                .contains("4137090001, 2021-2022, web, 60");
        assertThat(across()).contains("曾用名：示例工学院");
        assertThat(page("4137090001"))
                .contains("曾用名：示例工学院")
                .containsSubsequence("<a href=\"#y2021-2022\">", "<a href=\"#y2020-2021\">");
    }

    @Test
    void namesThatNoRegistryKnowsAreMarkedAsTheyChange() throws IOException {
        journey.write(
                "records/a.csv",
                REPORTS
                        + "4137099001,示例水利学院,,2020-2021,disclosed,website,600,条\n"
                        + "4137099001,示例水利大学,,2021-2022,disclosed,website,660,条\n");
        journey.run();

        assertThat(across()).contains("曾用名：示例水利学院").contains("<th>示例水利大学</th>");
        assertThat(page("4137099001")).contains("<li>曾以“示例水利学院”之名报告：2020-2021，按同一标识码连续计列");
    }

    @Test
    void aMergedInstitutionIsAddedToNobody() throws IOException {
        journey.write(
                "reference/institutions.csv",
                ROSTER
                        + "4137090001,示例大学,示例部,示例市,本科,,,,2020-2021\n"
                        + "4137090002,示例理工大学,示例部,示例市,本科,,,,2020-2021\n"
                        + "4137090003,示例联合大学,示例部,示例市,本科,,,2021-2022,\n");
        journey.write(
                "records/a.csv",
                REPORTS
                        + "4137090001,,,2020-2021,disclosed,website,600,条\n"
                        + "4137090002,,,2020-2021,disclosed,website,300,条\n"
                        + "4137090003,,,2021-2022,disclosed,website,950,条\n");
        journey.run();

        assertThat(own(journey.current()
                        .rows(
                                "data/year_on_year.csv",
                                List.of("institution_code", "academic_year", "channel_group", "previous", "current"))))
                .contains("4137090003, 2021-2022, web, , 950")
                .noneMatch(row -> row.endsWith(", 900"));
        assertThat(across()).contains("停用学年 2020-2021").contains("启用学年 2021-2022");
        assertThat(page("4137090001")).contains("停用学年 2020-2021，数据不并入其他标识码");
        assertThat(page("4137090003")).contains("启用学年 2021-2022，此前其他标识码的数据不并入").doesNotContain(">900<");
    }

    @Test
    void yearsThatReachBeyondThePublishedOnesStandOnBothPages() throws IOException {
        journey.write(
                "reference/institutions.csv",
                ROSTER
                        + "4137090001,示例大学,示例部,示例市,本科,,,2030-2031,\n"
                        + "4137090002,示例理工大学,示例部,示例市,本科,,,,2010-2011\n"
                        + "4137090003,示例联合大学,示例部,示例市,本科,,,2020-2021,2021-2022\n");
        journey.write(
                "records/a.csv",
                REPORTS
                        + "4137090001,,,2020-2021,disclosed,website,600,条\n"
                        + "4137090002,,,2021-2022,disclosed,website,300,条\n"
                        + "4137090003,,,2021-2022,disclosed,website,950,条\n");
        journey.run();

        assertThat(across())
                .contains("启用学年 2030-2031")
                .contains("停用学年 2010-2011")
                .doesNotContain("启用学年 2020-2021", "停用学年 2021-2022");
        assertThat(page("4137090001")).contains("启用学年 2030-2031，此前其他标识码的数据不并入");
        assertThat(page("4137090002")).contains("停用学年 2010-2011，数据不并入其他标识码");
        assertThat(page("4137090003")).doesNotContain("启用学年", "停用学年");
    }

    @Test
    void unitsThatSayMoreThanTheirInstitutionAreAQuestion() throws IOException {
        journey.write(
                "records/a.csv",
                REPORTS
                        + "4137090001,,,2020-2021,disclosed,website,600,条\n"
                        + "4137090001,,机械学院,2020-2021,disclosed,website,500,条\n"
                        + "4137090001,,统战部,2020-2021,disclosed,website,200,条\n");
        journey.run();

        assertThat(Files.readString(journey.current().folder().resolve("2020-2021/index.html")))
                .contains("待核实：所属部门各自报告之和多于学校总数")
                .contains("<td>600</td><td>700</td><td>2</td>");
    }

    private String page(String code) throws IOException {
        return Files.readString(journey.current().folder().resolve("institutions/" + code + ".html"));
    }

    private String across() throws IOException {
        return Files.readString(journey.current().folder().resolve("across-years/index.html"));
    }

    private static List<String> own(List<String> rows) {
        return rows.stream().filter(row -> row.startsWith("41370900")).toList();
    }
}
