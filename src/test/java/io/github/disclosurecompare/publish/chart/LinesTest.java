package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Font font = Sample.PRINTER.typeface().text();

    @Test
    void whatFitsIsOneLine() {
        assertThat(wrap("单位：条", 100)).containsExactly("单位：条");
    }

    @Test
    void chineseBreaksAnywhereButNotBeforeAComma() {
        assertThat(wrap("主动公开信息，依申请公开", 73)).containsExactly("主动公开信", "息，依申请公", "开");
    }

    @Test
    void latinBreaksBetweenWords() {
        assertThat(wrap("items actively disclosed by year", 90))
                .containsExactly("items actively", "disclosed by", "year");
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(wrap("http://www.example.edu.cn/xxgk", 60)).hasSizeGreaterThan(2);
        assertThat(String.join("", wrap("http://www.example.edu.cn/xxgk", 60)))
                .isEqualTo("http://www.example.edu.cn/xxgk");
    }

    @Test
    void noTextTakesNoSpace() {
        assertThat(Lines.of("", font, 18, 100).height()).isZero();
        assertThat(Lines.of("单位：条", font, 18, 100).height()).isEqualTo(18);
    }

    private List<String> wrap(String text, double width) {
        Lines lines = Lines.of(text, font, 18, width);
        assertThat(lines.lines()).allMatch(line -> Lines.width(line, font) <= width);
        return lines.lines();
    }
}
