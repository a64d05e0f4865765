package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.figure.FigureExtraction;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.phrase.ChannelPhrases;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and the figures that are read from them; a new oddity is a new case. */
class FigureSpecsTest {
    private static final ChannelPhrases PHRASES = PhrasesReader.builtIn();
    private static final ReportingUnit UNIVERSITY = new ReportingUnit("", "江南示例大学", "");

    static Stream<Arguments> sentences() {
        return SpecCases.read("figures.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void sentencesGiveFigures(String id, SpecCases spec) {
        String under = spec.text("under").isEmpty() ? "二、主动公开情况" : spec.text("under");

        FigureExtraction read = read(under + "\n" + spec.text("text"), UNIVERSITY);

        assertThat(read.figures().stream().map(FigureSpecsTest::line)).isEqualTo(spec.list("figures"));
        assertThat(read.notApplicable()).isEqualTo(spec.list("notApplicable"));
    }

    @ParameterizedTest
    @CsvSource({
        "date,            2021年9月1日起施行, 2021 9 1",
        "document_number, 依照校办〔2021〕49号文件, 2021 49",
        "article,         依照该办法第18条, 18",
        "phone,           联系电话0571-85550101, 0571 85550101",
        "postcode,        邮编310018, 310018",
        "address,         地址学苑路18号, 18",
        "link,            登录http://xxgk.example.edu.cn/2021/a.htm, 2021",
        "ordinal,         学校位列第3, 3",
        "percentage,      占比44.4%, 44.4",
        "money,           金额1.27亿元, 1.27",
        "duration,        公示5个工作日, 5",
        "people,          公示任职干部27人, 27",
        "checklist_size,  清单共10大类, 10",
        "structure,       学校设二级网站42个, 42",
        "average,         学校官网日均发布信息12条, 12",
        "difference,      较上年增加200条, 200",
        "other_year,      上一学年学校官网发布信息300条, 300",
        "review,          审查稿件120篇, 120",
        "opinion,         征集意见建议56条, 56",
        "likes,           全年点赞5200次, 5200",
        "words,           校报刊文约86万字, 86",
        "name,            围绕“1371”总体思路, 1371",
    })
    void otherNumbersAreSetAsideWithTheirReason(String reason, String sentence, String numbers) {
        List<SetAside> aside = read("二、主动公开情况\n" + sentence + "。", UNIVERSITY).setAside();

        assertThat(aside).extracting(SetAside::text).containsExactly(numbers.split(" "));
        assertThat(aside).extracting(SetAside::reason).containsOnly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown_phrase, 通过青葱校园号发布信息20条, 青葱校园号",
        "unknown_phrase, “江南通”平台推送信息200条, “江南通”平台",
        "unread_number,  学校公开了工程决算与合同变更35份, 35份",
    })
    void whatCannotBePlacedIsFound(String code, String sentence, String quote) {
        List<TextFinding> findings =
                read("二、主动公开情况\n" + sentence + "。", UNIVERSITY).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().code()).isEqualTo(code);
        assertThat(findings.get(0).evidence().quote()).isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource({
        "江南示例大学,     '',     学院网站,         department_site",
        "江南示例职业学院, '',     学院网站,         website",
        "江南示例职业学院, '',     江南示例职业学院网站, website",
        "江南示例大学,     统战部, 统战部网站,       website",
        "江南示例大学,     统战部, 本部门网站,       website",
        "江南示例大学,     '',     统战部网站,       department_site",
        "江南示例大学,     图书馆, 图书馆网站,       website",
    })
    void aSiteIsItsOwners(String institution, String unit, String site, String channel) {
        FigureExtraction read = read("二、主动公开情况\n通过" + site + "发布信息60条。", new ReportingUnit("", institution, unit));

        assertThat(read.figures().get(0).channels().code()).isEqualTo(channel);
    }

    static FigureExtraction read(String text, ReportingUnit who) {
        return FigureExtraction.of(ReportText.of(SourceText.of(text)), PHRASES, who);
    }

    private static String line(Figure figure) {
        return String.join(
                        " ",
                        figure.metric().code(),
                        String.valueOf(figure.quantity().value()),
                        figure.quantity().qualifier().code(),
                        figure.measure().isEmpty() ? "-" : figure.measure(),
                        "{" + figure.channels().code() + "}",
                        figure.role().code(),
                        figure.category().map(Category::code).orElse(""))
                .strip();
    }
}
