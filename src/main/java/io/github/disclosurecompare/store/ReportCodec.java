package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.TextFinding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Packs a report with all its figures into bytes. */
final class ReportCodec {
    private static final Metric[] METRICS = Metric.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final Role[] ROLES = Role.values();
    private static final Section[] SECTIONS = Section.values();
    private static final FindingCode[] FINDING_CODES = FindingCode.values();
    private static final List<Optional<Category>> CATEGORIES =
            List.of(Category.values()).stream().map(Optional::of).toList();

    private ReportCodec() {}

    static byte[] pack(Report report) {
        Packer out = new Packer();
        out.key(report.key());
        out.optional(report.dates().from(), out::day);
        out.optional(report.dates().to(), out::day);
        out.optional(report.dates().issued(), out::day);
        out.optional(report.dates().published(), out::day);
        out.optional(report.sections(), sections -> out.list(sections, out::code));
        Provenance provenance = report.provenance();
        out.text(provenance.input());
        out.text(provenance.source());
        out.text(provenance.sha256());
        out.number(provenance.rejectedRows());
        out.list(report.figures(), figure -> figure(out, figure));
        notes(out, report.notes());
        return out.toBytes();
    }

    static Report unpack(byte[] content) {
        Unpacker in = new Unpacker(content);
        ReportKey key = in.key();
        ReportDates dates =
                new ReportDates(in.optional(in::day), in.optional(in::day), in.optional(in::day), in.optional(in::day));
        Optional<Set<Section>> sections = in.optional(() -> sections(in));
        Provenance provenance = new Provenance(in.text(), in.text(), in.text(), in.count());
        List<Figure> figures = in.list(() -> figure(in));
        return new Report(key, dates, sections, figures, notes(in), provenance);
    }

    static void evidence(Packer out, Evidence evidence) {
        out.text(evidence.quote());
        out.number(evidence.begin());
        out.number(evidence.end());
        out.text(evidence.source());
    }

    static Evidence evidence(Unpacker in) {
        return in.shared(new Evidence(in.text(), in.count(), in.count(), in.text()));
    }

    static void quantity(Packer out, Quantity quantity) {
        out.number(quantity.value());
        out.code(quantity.qualifier());
    }

    static Quantity quantity(Unpacker in) {
        return new Quantity(in.number(), in.code(QUALIFIERS));
    }

    private static Set<Section> sections(Unpacker in) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        sections.addAll(in.list(() -> in.code(SECTIONS)));
        return sections;
    }

    private static void figure(Packer out, Figure figure) {
        out.code(figure.metric());
        quantity(out, figure.quantity());
        out.text(figure.measure());
        out.number(figure.channels().bits());
        out.number(figure.category().map(c -> c.ordinal() + 1).orElse(0));
        out.code(figure.role());
        evidence(out, figure.evidence());
    }

    private static Figure figure(Unpacker in) {
        return new Figure(
                in.code(METRICS),
                quantity(in),
                in.text(),
                ChannelSet.ofBits(in.count()),
                category(in.count()),
                in.code(ROLES),
                evidence(in));
    }

    private static Optional<Category> category(int number) {
        return number == 0 ? Optional.empty() : CATEGORIES.get(number - 1);
    }

    private static void notes(Packer out, Notes notes) {
        out.list(notes.findings(), finding -> {
            out.code(finding.code());
            out.text(finding.detail());
            out.text(finding.message());
            evidence(out, finding.evidence());
        });
        out.list(notes.notApplicable(), item -> out.number(item));
        out.list(notes.setAside(), aside -> {
            out.text(aside.text());
            out.number(aside.begin());
            out.number(aside.end());
            out.text(aside.reason());
        });
        out.optional(notes.text(), text -> TextFactsCodec.pack(out, text));
    }

    private static Notes notes(Unpacker in) {
        return new Notes(
                in.list(() -> new TextFinding(in.code(FINDING_CODES), in.text(), in.text(), evidence(in))),
                in.list(in::count),
                in.list(() -> new SetAside(in.text(), in.count(), in.count(), in.text())),
                in.optional(() -> TextFactsCodec.unpack(in)));
    }
}
