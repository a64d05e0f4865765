package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same records are the same reports, however they are written. */
class SameRecordsTest {
    private static final String[] LONG = {
        "institution_code,institution,unit,academic_year,metric,channels,category,value,qualifier,measure,role,"
                + "issued,published,period_from,period_to,sections",
        "4137012819,山东科技职业学院,,2020-2021,disclosed,website,,1033,,条,,2021-10-28,2021-11-02,2020-09-01,2021-08-31,"
                + "overview|proactive",
        "4137012819,山东科技职业学院,,2020-2021,disclosed,weibo|wechat,,2396,at_least,条,part,2021-10-28,2021-11-02,"
                + "2020-09-01,2021-08-31,overview|proactive",
        "4137012819,山东科技职业学院,,2020-2021,disclosed,,admissions,12,exact,条,category,2021-10-28,2021-11-02,"
                + "2020-09-01,2021-08-31,overview|proactive",
        "4137012819,山东科技职业学院,,2020-2021,followers,wechat,,33000,about,人,context,2021-10-28,2021-11-02,"
                + "2020-09-01,2021-08-31,overview|proactive",
        "4137010433,山东理工大学,机械工程学院,2020-2021,applications_received,,,0,,,part,,,,,",
    };
    private static final String[] LONG_IN_CHINESE = {
        "学校标识码,学校名称,部门,学年,指标,渠道,类别,数值,限定,单位,角色,落款日期,公布日期,起,止,章节,备注",
        "12819,山东科技职业学院,,2020-2021,主动公开,官网,,１０３３,精确,条,部分,2021-10-28,2021-11-02,2020-09-01,2021-08-31," + "概述、主动公开情况,x",
        "4.137012819E9,,,2020-2021,主动公开,微博、微信公众号,,2396,以上,条,,2021-10-28,2021-11-02,2020-09-01,2021-08-31,"
                + "概述|主动公开情况,y",
        "4137012819.0,山东科技 职业学院,,2020-2021,disclosed,,招生考试,12,,条,类别,2021-10-28,2021-11-02,2020-09-01,2021-08-31,"
                + "主动公开情况|概述,",
        ",山东科技职业学院,,2020-2021,粉丝,微信,,33000,大约,人,背景,2021-10-28,2021-11-02,2020-09-01,2021-08-31," + "概述|主动公开情况,",
        ",山东工程学院,机械工程学院,2020-2021,收到申请,,,0,,,,,,,,,",
    };
    private static final String FIRST = """
        {"institution": {"code": "4137012819"}, "academic_year": "2020-2021",\
         "period": {"from": "2020-09-01", "to": "2021-08-31"}, "issued": "2021-10-28", "published": "2021-11-02",\
         "sections": ["overview", "proactive"], "figures": [\
        {"metric": "disclosed", "value": 1033, "unit": "条", "channels": ["website"]},\
        {"metric": "disclosed", "value": "2396", "qualifier": "at_least", "unit": "条",\
         "channels": ["wechat", "weibo"], "role": "part"},\
        {"metric": "disclosed", "value": 12.0, "unit": "条", "category": "admissions", "role": "category"},\
        {"metric": "followers", "value": 33000, "qualifier": "about", "unit": "人", "channels": ["wechat"],\
         "role": "context"}]}\
        """;
    private static final String SECOND = """
        {"institution": {"name": "山东理工大学"}, "unit": "机械工程学院", "academic_year": "2020-2021",\
         "figures": [{"metric": "applications_received", "value": 0, "role": "part"}]}\
        """;

    private static final String[] WIDE = {
        "institution_code,unit,academic_year,issued,website,微博、微信,校报（期）,举报,合计,粉丝(人),source",
        "4137012819,,2020-2021,2021-10-28,1033,2396,11,0,3440,33000,http://a/",
        "4137010433,机械工程学院,2020-2021,,,5,,,,,",
    };
    private static final String[] WIDE_AS_LONG = {
        "institution_code,unit,academic_year,issued,metric,channels,value,measure,role,source",
        "4137012819,,2020-2021,2021-10-28,disclosed,website,1033,条,,http://a/",
        "4137012819,,2020-2021,2021-10-28,disclosed,wechat|weibo,2396,条,,http://a/",
        "4137012819,,2020-2021,2021-10-28,disclosed,newspaper,11,期,,http://a/",
        "4137012819,,2020-2021,2021-10-28,complaints,,0,,,http://a/",
        "4137012819,,2020-2021,2021-10-28,disclosed_total,,3440,条,total,http://a/",
        "4137012819,,2020-2021,2021-10-28,followers,,33000,人,context,http://a/",
        "4137010433,机械工程学院,2020-2021,,disclosed,wechat|weibo,5,条,part,",
    };

    @Test
    void longSheetsAndJsonAgree() {
        List<Report> expected = plain(Inputs.csv(LONG));

        assertThat(expected).hasSize(2);
        assertThat(expected.get(0).figures()).hasSize(4);
        assertThat(expected.get(0).figures().get(1))
                .isEqualTo(new Figure(
                        Metric.DISCLOSED,
                        new Quantity(2396, Qualifier.AT_LEAST),
                        "条",
                        ChannelSet.of(Channel.WECHAT, Channel.WEIBO),
                        Optional.empty(),
                        Role.PART,
                        Evidence.NONE));
        assertThat(plain(Inputs.csv(LONG_IN_CHINESE))).isEqualTo(expected);
        assertThat(plain(Inputs.read("a.XLSX", Workbooks.of("表", LONG)))).isEqualTo(expected);
        assertThat(plain(Inputs.read("a.xlsx", Workbooks.of("表", LONG_IN_CHINESE))))
                .isEqualTo(expected);
        assertThat(plain(Inputs.read("a.json", "[" + FIRST + ",\n" + SECOND + "]")))
                .isEqualTo(expected);
        assertThat(plain(Inputs.read("a.jsonl", FIRST + "\n" + SECOND + "\n"))).isEqualTo(expected);
    }

    @Test
    void wideSheetsAgreeWithLongOnes() {
        List<Report> expected = plain(Inputs.csv(WIDE_AS_LONG));

        assertThat(expected).hasSize(2);
        assertThat(expected.get(0).figures()).hasSize(6);
        assertThat(plain(Inputs.csv(WIDE))).isEqualTo(expected);
        assertThat(plain(Inputs.read("a.xlsx", Workbooks.of("Sheet1", WIDE)))).isEqualTo(expected);
    }

    @Test
    void rowsOfOneRecordMayStandOnSeveralSheetsOfEitherForm() {
        byte[] workbook = Workbooks.write(book -> {
            Workbooks.fill(book.newWorksheet("申请"), WIDE_AS_LONG[0], WIDE_AS_LONG[4], WIDE_AS_LONG[7]);
            book.newWorksheet("空");
            Workbooks.fill(
                    book.newWorksheet("渠道"),
                    "学校标识码,学年,落款日期,website,微博和微信,校报（期）,合计,粉丝(人),来源",
                    "4137012819,2020-2021,2021-10-28,1033,2396,11,3440,33000,http://a/");
        });

        List<Report> reports = plain(Inputs.read("a.xlsx", workbook));

        List<Report> expected = plain(Inputs.csv(WIDE_AS_LONG));
        assertThat(reports).extracting(Report::key).containsExactlyElementsOf(keys(expected));
        assertThat(reports.get(0).figures())
                .containsExactlyInAnyOrderElementsOf(expected.get(0).figures());
        assertThat(reports.get(1)).isEqualTo(expected.get(1));
    }

    private static List<ReportKey> keys(List<Report> reports) {
        return reports.stream().map(Report::key).toList();
    }

    /** Source aside. */
    private static List<Report> plain(RecordReading reading) {
        assertThat(reading.rejects()).isEmpty();
        return reading.reports().stream()
                .map(report -> new Report(
                        report.key(),
                        report.dates(),
                        report.sections(),
                        report.figures().stream().map(Figure::withoutEvidence).toList(),
                        Notes.NONE,
                        new Provenance("", "", "", report.provenance().rejectedRows())))
                .toList();
    }
}
