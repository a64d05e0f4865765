package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.PageName;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.Chunks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Binds what the years say of a reporting unit into its page, the newest year first. */
public final class InstitutionPages implements AutoCloseable {
    /** With what else is on it a page stays below 2 MB. */
    private static final int MOST_BYTES_OF_FIGURES = 1_400_000;

    private static final int USUAL_BYTES = 1 << 16;

    private final Frame frame;
    private final Edition edition;
    private final Words words;
    private final PageHeading heading;
    private final Scratch scratch;
    private final Map<ReportingUnit, TreeSet<ReportingUnit>> members = new TreeMap<>();

    /** @param scratch path of a file to work on, gone in the end */
    public InstitutionPages(Edition edition, Frame frame, Path scratch) throws IOException {
        this.frame = frame;
        this.edition = edition;
        this.words = new Words(edition.messages());
        this.heading = new PageHeading(edition, words);
        this.scratch = new Scratch(scratch);
    }

    /** Years are to be added in order. */
    public void add(Stream<YearPiece> pieces) throws IOException {
        for (YearPiece piece : (Iterable<YearPiece>) pieces::iterator) {
            scratch.add(piece);
            ReportingUnit who = piece.key().reportingUnit();
            TreeSet<ReportingUnit> units = members.computeIfAbsent(who.parent(), parent -> new TreeSet<>());
            if (who.isUnit()) {
                units.add(who);
            }
        }
        scratch.flush();
    }

    /** Everybody who has a page: whoever is reported on, and the institutions of the units among them. */
    public List<ReportingUnit> units() {
        TreeSet<ReportingUnit> units = new TreeSet<>(scratch.units());
        units.addAll(members.keySet());
        return List.copyOf(units);
    }

    /** The page of a reporting unit, with further ones where its figures are too many for one. Safe for several threads. */
    public Map<String, Chunks> of(ReportingUnit who) {
        List<YearPiece> years = new ArrayList<>(scratch.read(who));
        Collections.reverse(years);
        ReportingUnit named = years.isEmpty() ? who : years.get(0).key().reportingUnit();
        byte[] title = Words.escaped(edition.currentName(named));
        Map<String, Chunks> pages = new LinkedHashMap<>();
        MarkupWriter out = begin(title);
        heading.write(out, named, years.stream().map(YearPiece::key).toList());
        table(out, years);
        heading.units(out, members.getOrDefault(who, new TreeSet<>()));
        int left = MOST_BYTES_OF_FIGURES;
        for (YearPiece year : years) {
            int length = year.html().length - year.figures();
            boolean fits = length <= left;
            left -= fits ? length : 0;
            out.raw(year.html(), year.section(), year.figures());
            figures(out, year, fits);
            if (!fits) {
                pages.put(ofFigures(year), Chunks.of(figuresPage(title, year)));
            }
        }
        pages.put(
                PageName.FOLDER + PageName.of(who),
                Chunks.of(out.raw(frame.end()).toBytes()));
        return pages;
    }

    private MarkupWriter begin(byte[] title) {
        return new MarkupWriter(USUAL_BYTES)
                .raw(frame.begin())
                .raw(title)
                .raw(frame.heading())
                .raw(title)
                .raw(frame.body());
    }

    private void table(MarkupWriter out, List<YearPiece> years) {
        if (!years.isEmpty()) {
            out.raw(YearLine.head(words));
            years.forEach(year -> out.raw(year.html(), 0, year.section()));
            out.raw(Tags.TABLE_END);
            out.raw("<p>").text(words.get("institution.reading")).raw("</p>\n");
        }
    }

    /** Folded on the page itself, or on one of their own. */
    private void figures(MarkupWriter out, YearPiece year, boolean fits) {
        if (year.figures() == year.html().length) {
            return;
        }
        String years = year.key().academicYear().toString();
        if (fits) {
            out.raw("<details><summary>")
                    .text(words.get("institution.figures", years))
                    .raw("</summary>\n");
            out.raw(year.html(), year.figures(), year.html().length);
            out.raw("</details>\n");
        } else {
            String file = ofFigures(year).substring(PageName.FOLDER.length());
            out.raw("<p><a href=\"").raw(file).raw("\">");
            out.text(words.get("institution.figures", years)).raw("</a></p>\n");
        }
    }

    private byte[] figuresPage(byte[] title, YearPiece year) {
        MarkupWriter out = begin(title);
        out.raw("<h2><a href=\"").raw(PageName.of(year.key().reportingUnit())).raw("\">");
        out.text(words.get("page.year", year.key().academicYear())).raw("</a></h2>\n");
        return out.raw(year.html(), year.figures(), year.html().length)
                .raw(frame.end())
                .toBytes();
    }

    private static String ofFigures(YearPiece year) {
        return PageName.FOLDER + PageName.stem(year.key().reportingUnit()) + "-"
                + year.key().academicYear() + ".html";
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
