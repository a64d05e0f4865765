package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a publication as a browser finds them: where they lead, and what those need who cannot see them. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    @TempDir
    private static Path temp;

    private static Path root;
    private static final Map<Path, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void publish() throws IOException {
        Journey journey = new Journey(temp);
        assertThat(journey.run()).isEqualTo(3);
        journey.edit(
                "records/undergraduate.csv", "2021-2022,disclosed,website,,700", "2021-2022,disclosed,website,,701");
        assertThat(journey.run()).isEqualTo(3);
        root = journey.out().resolve("current").toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                PAGES.put(file, Files.readString(file));
            }
        }
    }

    @Test
    void everyReportingUnitHasAPage() {
        assertThat(root.resolve("institutions")).isDirectoryContaining("glob:**/4137090001.html");
        assertThat(PAGES.keySet().stream().filter(page -> page.getParent().endsWith("institutions")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyLinkLeadsSomewhereInsideTheFolder() {
        PAGES.forEach((page, html) -> assertThat(matches(LINK, html))
                .as(page.toString())
                .allSatisfy(link -> {
                    URI uri = URI.create(link);
                    assertThat(uri.isAbsolute()).isFalse();
                    Path target = uri.getPath().isEmpty()
                            ? page
                            : page.getParent().resolve(uri.getPath()).normalize();
                    assertThat(target).startsWith(root).exists();
                    if (uri.getFragment() != null) {
                        assertThat(PAGES.get(target)).contains("id=\"" + uri.getFragment() + "\"");
                    }
                }));
    }

    @Test
    void fromANumberToItsSentenceItTakesTwoClicks() {
        String year = PAGES.get(root.resolve("2020-2021/index.html"));
        String institution = PAGES.get(root.resolve("institutions/4137090001.html"));

        assertThat(year).contains("<a href=\"../institutions/4137090001.html#y2020-2021\">示例大学</a>");
        assertThat(institution)
                .containsSubsequence(
                        "<h2 id=\"y2020-2021\">", "<details>", "不少于 395 条", "<q>微信公众号395余条</q>", "</details>");
    }

    @Test
    void theFrontPageTheChangesAndTheListOfInstitutionsLeadToThePages() {
        assertThat(PAGES.get(root.resolve("index.html"))).contains("href=\"institutions/index.html\"");
        assertThat(PAGES.get(root.resolve("institutions/index.html"))).contains("href=\"4137090001.html\"");
        assertThat(PAGES.get(root.resolve("changes.html"))).contains("<a href=\"institutions/4137090001.html\">");
    }

    @Test
    void theFrontPageNamesThoseWhoNeedAttentionInTheNewestYear() {
        assertThat(PAGES.get(root.resolve("index.html")))
                .containsSubsequence(
                        "<a href=\"2021-2022/index.html\">2021-2022 学年概况</a>",
                        "<a href=\"2021-2022/index.html#missing_report\">",
                        "<a href=\"institutions/4137090004.html#y2021-2022\">示例农业大学</a>");
        assertThat(PAGES.get(root.resolve("rules.html"))).contains("<tr id=\"late\">", "<tr id=\"promise_dropped\">");
    }

    @Test
    void noPageNeedsAScriptOrIsLargerThanTwoMegabytes() throws IOException {
        PAGES.forEach((page, html) -> assertThat(html)
                .as(page.toString())
                .doesNotContain("<script", "onclick", "http:", "https:")
                .hasSizeLessThan(2_000_000));
    }

    @Test
    void everyPageTellsItsLanguageAndLetsTheContentBeReachedAtOnce() {
        PAGES.forEach((page, html) -> assertThat(html)
                .as(page.toString())
                .contains("<html lang=\"zh-CN\">", "<a class=\"skip\" href=\"#main\">", "<main id=\"main\">"));
    }

    @Test
    void headingsSkipNoLevelAndThereIsOneTitle() {
        PAGES.forEach((page, html) -> {
            List<String> levels = matches(HEADING, html);
            assertThat(levels.get(0)).as(page.toString()).isEqualTo("1");
            assertThat(levels.stream().filter("1"::equals)).as(page.toString()).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(Integer.parseInt(levels.get(i)))
                        .as(page.toString())
                        .isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
            }
        });
    }

    @Test
    void everyTableOfTheInstitutionsHasACaption() {
        PAGES.forEach((page, html) -> {
            if (page.getParent().endsWith("institutions")) {
                assertThat(html.split("<table", -1)).as(page.toString()).hasSameSizeAs(html.split("<caption>", -1));
            }
        });
    }

    private static List<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
