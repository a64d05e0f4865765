package io.github.disclosurecompare.publish.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.UnitsQuestion;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.edition.PageName;
import io.github.disclosurecompare.publish.institution.Frame;
import io.github.disclosurecompare.publish.institution.InstitutionPages;
import io.github.disclosurecompare.publish.institution.YearPieces;
import io.github.disclosurecompare.publish.picture.Picture;
import io.github.disclosurecompare.publish.table.SummaryRow;
import io.github.disclosurecompare.publish.year.AcrossYears;
import io.github.disclosurecompare.publish.year.ChecklistTally;
import io.github.disclosurecompare.publish.year.YearSummary;
import io.github.disclosurecompare.publish.year.YearTallies;
import io.github.disclosurecompare.publish.year.YearView;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The HTML pages: plain, readable without script, with no address outside the folder. Every value is escaped. */
public final class Pages {
    private final Edition edition;
    private final Messages messages;
    private final Overviews overviews;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(Pages::template);

    public Pages(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.overviews = new Overviews(messages);
    }

    /** @param promises of all years */
    public String front(List<YearSummary> years, List<YearTallies> tallies, Collection<FollowedPromise> promises) {
        Map<String, Object> values =
                new TreeMap<>(Map.of("root", "", "years", overviews.newestFirst(years), "signs", overviews.signs()));
        if (!years.isEmpty()) {
            YearSummary newest = years.get(years.size() - 1);
            ChecklistTally checklist = tallies.get(tallies.size() - 1).checklist();
            values.put("overview", overviews.of(newest));
            values.putAll(new FrontPage(messages).values(newest, checklist, promises));
        }
        return render("front", values);
    }

    public String rules() {
        return render("rules", new RulesPage(messages).values());
    }

    /** @param tallies of each of the years */
    public String acrossYears(
            List<YearSummary> years, List<YearTallies> tallies, List<Picture> pictures, AcrossYears across) {
        Map<String, Object> values = new TreeMap<>(Map.of("root", "../", "title", messages.get("page.across")));
        values.put("years", overviews.newestFirst(years));
        values.put("signs", overviews.signs());
        values.put("pictures", pictures);
        values.put(
                "tallies",
                tallies.stream()
                        .map(YearTallies::rules)
                        .map(new RuleTexts(edition)::values)
                        .toList());
        List<Map<String, Object>> promises = PromiseTexts.rows(across.promises());
        values.put("promises", promises);
        values.put("anyPromises", !promises.isEmpty());
        List<Map<String, Object>> identities = new Identities(edition).rows(across.names());
        values.put("identities", identities);
        values.put("anyIdentities", !identities.isEmpty());
        return render("across", values);
    }

    public String year(YearSummary summary, YearView view, ChecklistTally checklist, List<Picture> pictures) {
        Map<String, Object> values =
                new TreeMap<>(Map.of("root", "../", "title", messages.get("page.year", summary.year())));
        values.put("overview", overviews.of(summary));
        values.put("pictures", pictures);
        values.put("rows", summary.rows().stream().map(this::row).toList());
        values.put("groups", new FindingGroups(messages).of(view.openFindings()));
        values.put("requirements", new RuleTexts(edition).values(view));
        values.put("checklist", new ChecklistTexts(messages).values(checklist));
        values.put("anyQuestions", !view.questions().isEmpty());
        values.put("questions", view.questions().stream().map(this::question).toList());
        values.put("decisions", new DecisionTexts(messages).values(view));
        return render("year", values);
    }

    public YearPieces pieces() {
        return new YearPieces(edition);
    }

    /** @param scratch path of a file to work on, gone in the end */
    public InstitutionPages institutions(Path scratch) throws IOException {
        String frame = render("institution", Map.of("root", "../", "title", Frame.TITLE, "content", Frame.CONTENT));
        return new InstitutionPages(edition, Frame.of(frame), scratch);
    }

    /** Everybody who has a page. */
    public String institutionList(List<ReportingUnit> units) {
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

    /** Where the page of a reporting unit tells of a year, as seen from the root. */
    static String pageOf(ReportKey key) {
        return PageName.FOLDER + PageName.of(key.reportingUnit()) + "#y" + key.academicYear();
    }

    /** @param values what the template of this name asks for */
    public String render(String name, Map<String, Object> values) {
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
