package io.github.disclosurecompare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a phone a wide table is moved to and fro inside its frame; the page itself stays where it is. */
@ExtendWith(InBrowser.class)
class NarrowScreenTest {
    private static final Map<String, Object> PHONE =
            Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
        zh-CN, index.html
        zh-CN, 2023-2024/index.html
        zh-CN, institutions/index.html
        zh-CN, institutions/4199080001.html
        zh-CN, institutions/4199070007.html
        zh-CN, across-years/index.html
        zh-CN, rules.html
        zh-CN, run.html
        zh-CN, changes.html
        en, index.html
        en, 2023-2024/index.html
        en, institutions/4199080001.html
        """)
    void thePageIsNoWiderThanTheScreen(String locale, String page, Site site) {
        site.browser().executeCdpCommand("Emulation.setDeviceMetricsOverride", PHONE);
        try {
            site.browser().get(site.front(locale).resolveSibling(page).toUri().toString());
            site.browser().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(site.browser().executeScript("return document.documentElement.scrollWidth"))
                    .isEqualTo(390L);
        } finally {
            site.browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}
