package io.github.disclosurecompare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page can be read by everybody: axe-core finds no violation of WCAG 2.2 AA or of good practice. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
        zh-CN, index.html
        zh-CN, 2023-2024/index.html
        zh-CN, institutions/index.html
        zh-CN, institutions/4199080001.html
        zh-CN, institutions/4199070007.html
        zh-CN, institutions/4199070010-40d0f38d.html
        zh-CN, across-years/index.html
        zh-CN, rules.html
        zh-CN, run.html
        zh-CN, changes.html
        en, index.html
        en, 2023-2024/index.html
        en, institutions/4199080001.html
        """)
    void everybodyCanReadIt(String locale, String page, Site site) {
        site.browser().get(site.front(locale).resolveSibling(page).toUri().toString());
        // What is folded is judged, too.
        site.browser().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

        List<Rule> violations =
                new AxeBuilder().withOptions(options()).analyze(site.browser()).getViolations();

        assertThat(violations).map(AccessibilityTest::told).isEmpty();
    }

    /** Whatever passes need not be told one by one. */
    private static AxeRunOptions options() {
        AxeRunOnlyOptions standards = new AxeRunOnlyOptions();
        standards.setType("tag");
        standards.setValues(STANDARDS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(standards);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes().size() + " times, first: "
                + rule.getNodes().get(0).getHtml();
    }
}
