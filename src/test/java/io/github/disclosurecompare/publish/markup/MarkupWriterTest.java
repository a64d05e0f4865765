package io.github.disclosurecompare.publish.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes from reports cannot become markup. */
class MarkupWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        网站683条            | 网站683条
        <script>1&2</script> | &lt;script&gt;1&amp;2&lt;/script&gt;
        他说“好”, "好"       | 他说“好”, &quot;好&quot;
        """)
    void textIsEscaped(String text, String html) {
        assertThat(written(new MarkupWriter(1).text(text))).isEqualTo(html);
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertThat(written(new MarkupWriter(1).text("网站\f683\u0001条\n"))).isEqualTo("网站 683 条 ");
    }

    @Test
    void whatIsNoCharacterIsReplaced() {
        assertThat(written(new MarkupWriter(1).text("\uffff网站\ufffe\uffff683条，￥1\ufffd𠮷\uffff")))
                .isEqualTo("\ufffd网站\ufffd\ufffd683条，￥1\ufffd𠮷\ufffd");
    }

    @Test
    void markupIsWrittenAsItIs() {
        assertThat(written(new MarkupWriter(1).raw("<b>").text("<").raw("</b>")))
                .isEqualTo("<b>&lt;</b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
        0 0
        999 999
        1000 1,000
        -1234567 -1,234,567
        999999999999 999,999,999,999
        """)
    void numbersAreGrouped(long number, String digits) {
        assertThat(written(new MarkupWriter(1).grouped(number))).isEqualTo(digits);
    }

    @Test
    void emptyCellsAtTheEndAreTakenOff() {
        byte[] cell = MarkupWriter.utf8("<td>");

        assertThat(written(new MarkupWriter(1).raw("<td>1<td>").raw(cell).without(cell)))
                .isEqualTo("<td>1");
        assertThat(written(new MarkupWriter(1).raw(cell).without(cell))).isEmpty();
    }

    private static String written(MarkupWriter out) {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
