package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.PageName;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a page says of a reporting unit before it comes to its years: who it is, and which units belong to it. */
final class PageHeading {
    private final Edition edition;
    private final Words words;
    private final NameHistory history;

    PageHeading(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.history = new NameHistory(edition, words);
    }

    /** @param reported what its page tells of */
    void write(MarkupWriter out, ReportingUnit who, List<ReportKey> reported) {
        out.raw("<ul class=\"facts\">\n");
        if (who.isUnit()) {
            out.raw("<li>").raw(words.of("institution.parent")).raw(" <a href=\"");
            out.raw(PageName.of(who.parent()))
                    .raw("\">")
                    .text(edition.currentName(who.parent()))
                    .raw("</a>\n");
        }
        if (!who.code().isEmpty()) {
            item(out, words.get("institution.code", who.code()));
        }
        find(who).ifPresent(known -> registered(out, known));
        history.remarks(who, reported).forEach(remark -> item(out, remark));
        out.raw("</ul>\n");
    }

    void units(MarkupWriter out, Collection<ReportingUnit> units) {
        if (!units.isEmpty()) {
            out.raw("<h2>").raw(words.of("institution.units")).raw("</h2>\n<ul class=\"facts\">\n");
            units.forEach(unit -> out.raw("<li><a href=\"")
                    .raw(PageName.of(unit))
                    .raw("\">")
                    .text(unit.unit())
                    .raw("</a>\n"));
            out.raw("</ul>\n");
        }
    }

    private void registered(MarkupWriter out, Institution known) {
        item(out, known.level());
        item(out, edition.messages().find("province." + known.province()).orElse(""));
        if (!known.authority().isEmpty()) {
            item(out, words.get("institution.authority", known.authority()));
        }
        if (!known.formerNames().isEmpty()) {
            item(
                    out,
                    words.get(
                            "institution.former_names", String.join(words.get("list.separator"), known.formerNames())));
        }
    }

    private Optional<Institution> find(ReportingUnit who) {
        return edition.roster().registry().findByCode(who.code());
    }

    private static void item(MarkupWriter out, String text) {
        if (!text.isEmpty()) {
            out.raw("<li>").text(text).raw("\n");
        }
    }
}
