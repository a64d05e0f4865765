package io.github.disclosurecompare.publish;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.UnitsQuestion;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.edition.PageName;
import io.github.disclosurecompare.publish.institution.Frame;
import io.github.disclosurecompare.publish.institution.InstitutionPages;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.SummaryRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The HTML pages: plain, readable without script, with no address outside the folder. Every value is escaped. */
final class Pages {
    private final Edition edition;
    private final Messages messages;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(Pages::template);

    Pages(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    String front(List<YearSummary> years) {
        Map<String, Object> values = new TreeMap<>(Map.of("root", "", "years", newestFirst(years)));
        years.stream()
                .max(Comparator.comparing(YearSummary::year))
                .ifPresent(newest -> values.putAll(new FrontPage(messages).values(newest)));
        return render("front", values);
    }

    String rules() {
        return render("rules", new RulesPage(messages).values());
    }

    /**
     * @param tallies each of the newest year's requirements
     * @param names under which each institution has reported
     */
    String acrossYears(
            List<YearSummary> years,
            List<RuleTally> tallies,
            List<Picture> pictures,
            Map<ReportingUnit, Set<String>> names) {
        List<Map<String, Object>> identities = new Identities(messages, edition.roster()).rows(names);
        return render(
                "across",
                Map.of(
                        "root",
                        "../",
                        "years",
                        newestFirst(years),
                        "pictures",
                        pictures,
                        "tallies",
                        tallies.stream().map(new RuleTexts(edition)::values).toList(),
                        "identities",
                        identities,
                        "anyIdentities",
                        !identities.isEmpty()));
    }

    String year(YearSummary summary, YearView view, List<Picture> pictures) {
        Map<String, Object> values = new TreeMap<>(
                Map.of(
                        "root", "../",
                        "title", messages.get("page.year", summary.year()),
                        "overview", overview(summary),
                        "pictures", pictures,
                        "rows", summary.rows().stream().map(this::row).toList(),
                        "requirements", new RuleTexts(edition).values(view),
                        "findings",
                                view.openFindings().stream().map(this::finding).toList(),
                        "anyQuestions", !view.questions().isEmpty(),
                        "questions",
                                view.questions().stream().map(this::question).toList(),
                        "decisions", new DecisionTexts(messages).values(view)));
        values.put("promises", StandingPromises.values(view.ledgers().promises()));
        return render("year", values);
    }

    /** @param scratch path of a file to work on, gone in the end */
    InstitutionPages institutions(Path scratch) throws IOException {
        String frame = render("institution", Map.of("root", "../", "title", Frame.TITLE, "content", Frame.CONTENT));
        return new InstitutionPages(edition, Frame.of(frame), scratch);
    }

    /** Everybody who has a page. */
    String institutionList(List<ReportingUnit> units) {
        return render(
                "institutions",
                Map.of(
                        "root", "../",
                        "title", messages.get("page.institution_list"),
                        "units", units.stream().map(this::listed).toList()));
    }

    private Map<String, Object> listed(ReportingUnit who) {
        return Map.of(
                "page", PageName.of(who),
                "name", edition.currentName(who),
                "code", who.code(),
                "peers", edition.peerGroupTitle(edition.peerGroup(who)));
    }

    private List<Map<String, Object>> newestFirst(List<YearSummary> years) {
        return years.stream()
                .sorted(Comparator.comparing(YearSummary::year).reversed())
                .map(this::overview)
                .toList();
    }

    private Map<String, Object> overview(YearSummary summary) {
        String coverage = summary.coverage().entrySet().stream()
                .map(entry -> messages.word(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(messages.get("list.separator")));
        return Map.of(
                "year",
                summary.year(),
                "coverage",
                coverage,
                "reports",
                summary.reports(),
                "findings",
                summary.findings());
    }

    private Map<String, Object> row(SummaryRow row) {
        Map<String, Object> cells = new TreeMap<>();
        cells.put("name", Edition.name(row.report().reportingUnit()));
        cells.put("page", pageOf(row.report().key()));
        cells.put("peers", edition.peerGroupTitle(row.peerGroup()));
        cells.put("issued", row.report().dates().issued().map(String::valueOf).orElse(""));
        cells.put("total", row.totals().total().map(messages::total).orElse(""));
        cells.put("basis", row.totals().basis().map(messages::word).orElse(""));
        cells.put(
                "change",
                row.change().flatMap(c -> c.changePercent()).map(p -> p + " %").orElse(""));
        cells.put(
                "rank",
                row.rank()
                        .map(r -> r.best() == r.worst() ? "" + r.best() : r.best() + "–" + r.worst())
                        .orElse(""));
        cells.put("of", row.standing().map(s -> s.of()).map(String::valueOf).orElse(""));
        cells.put("findings", row.findings().size());
        return cells;
    }

    private Map<String, Object> question(UnitsQuestion question) {
        return Map.of(
                "name", Edition.name(question.institution().reportingUnit()),
                "total", messages.total(question.own()),
                "units", Messages.grouped(question.units()),
                "count", question.count());
    }

    private Map<String, Object> finding(FindingRow row) {
        return Map.of(
                "name", Edition.name(row.finding().key().reportingUnit()),
                "page", pageOf(row.finding().key()),
                "severity", messages.word(row.severity()),
                "code", row.finding().fullCode(),
                "rule", row.finding().code().code(),
                "message", row.message(),
                "quote", row.finding().evidence().quote());
    }

    /** Where the page of a reporting unit tells of a year, as seen from the root. */
    static String pageOf(ReportKey key) {
        return PageName.FOLDER + PageName.of(key.reportingUnit()) + "#y" + key.academicYear();
    }

    /** @param values what the template of this name asks for */
    String render(String name, Map<String, Object> values) {
        Map<String, Object> all = new TreeMap<>(values);
        all.put("lang", messages.locale().toLanguageTag());
        all.put("asOf", edition.asOfText());
        all.put("t", (Mustache.Lambda) (fragment, out) -> out.write(messages.get(fragment.execute())));
        all.putIfAbsent("title", messages.get("site.title"));
        try (Reader source = template(name)) {
            Template template = compiler.compile(source);
            return template.execute(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader template(String name) throws IOException {
        InputStream in = Pages.class.getResourceAsStream("/templates/" + name + ".mustache");
        if (in == null) {
            throw new IOException("no template " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
