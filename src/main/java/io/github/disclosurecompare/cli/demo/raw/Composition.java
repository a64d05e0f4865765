package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.speech.Headings;
import io.github.disclosurecompare.cli.demo.speech.Turn;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts a report together: title, opening, numbered sections, signature. */
final class Composition {
    /** What a department puts under one heading. */
    private static final Set<Section> MIDDLE = EnumSet.of(Section.PROACTIVE, Section.ON_REQUEST, Section.COMPLAINTS);

    private final Report report;
    private final Manner manner;
    private final Speech speech;
    private final ReportProse prose;
    private final List<RawLine> lines = new ArrayList<>();

    private Composition(Report report, Manner manner, Speech speech) {
        this.report = report;
        this.manner = manner;
        this.speech = speech;
        prose = new ReportProse(report, new FigureProse(speech, manner));
    }

    static RawReport of(Report report, Manner manner, Speech speech) {
        return new Composition(report, manner, speech).compose();
    }

    private RawReport compose() {
        ReportingUnit who = report.reportingUnit();
        opening();
        List<Section> sections = List.copyOf(report.sections().orElseThrow());
        if (manner.headings() == Headings.NESTED) {
            nested(sections);
        } else {
            numbered(sections, manner.headings());
        }
        lines.add(RawLine.signature(who.institution() + who.unit()));
        report.dates()
                .issued()
                .ifPresent(day -> lines.add(RawLine.signature(manner.days().write(day))));
        return new RawReport(
                who.institution(),
                speech.usual(who.isUnit() ? "title of unit" : "title"),
                List.copyOf(lines),
                report.dates().published());
    }

    private void opening() {
        boolean isUnit = report.reportingUnit().isUnit();
        paragraph(speech.usual(isUnit ? "basis of unit" : "basis") + speech.usual("opening"));
        boolean namesParts = manner.has(Turn.NAMES_PARTS) && manner.headings().countParts();
        paragraph((namesParts ? parts() : "")
                + speech.usual("period")
                + (manner.has(Turn.NAMES_CONTACT) ? speech.usual("contact") : ""));
    }

    private String parts() {
        List<String> titles =
                report.sections().orElseThrow().stream().map(prose::title).toList();
        return speech.with("parts", String.join("，", titles))
                .with("count", Headings.numeral(titles.size()))
                .usual("parts");
    }

    private void numbered(List<Section> sections, Headings headings) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            lines.add(RawLine.heading(headings.number(i + 1, prose.title(section))));
            prose.paragraphs(section).forEach(this::paragraph);
        }
    }

    private void nested(List<Section> sections) {
        numbered(List.of(Section.OVERVIEW), Headings.CHINESE);
        lines.add(RawLine.heading(Headings.CHINESE.number(2, speech.usual("heading of a unit's middle"))));
        numbered(sections.stream().filter(MIDDLE::contains).toList(), Headings.BRACKETS);
        if (sections.contains(Section.PROBLEMS)) {
            lines.add(RawLine.heading(Headings.CHINESE.number(3, prose.title(Section.PROBLEMS))));
            prose.paragraphs(Section.PROBLEMS).forEach(this::paragraph);
        }
    }

    private void paragraph(String text) {
        lines.add(RawLine.paragraph(text));
    }
}
