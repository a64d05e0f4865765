package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.CategoryTotal;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.SharedText;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.domain.YearOnYear;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A kind of table on the shelf, and how its rows are packed. */
public final class ShelfTable<T> {
    private static final FindingCode[] CODES = FindingCode.values();
    private static final ChannelGroup[] GROUPS = ChannelGroup.values();
    private static final MeasureFamily[] FAMILIES = MeasureFamily.values();
    private static final Category[] CATEGORIES = Category.values();
    private static final Scope[] SCOPES = Scope.values();
    private static final Coverage.State[] STATES = Coverage.State.values();

    public static final ShelfTable<Finding> FINDINGS = new ShelfTable<>(
            "findings",
            (out, finding) -> {
                out.code(finding.code());
                out.text(finding.detail());
                out.key(finding.key());
                out.list(finding.values(), out::text);
                ReportCodec.evidence(out, finding.evidence());
                out.text(finding.note());
            },
            in -> new Finding(
                    in.code(CODES), in.text(), in.key(), in.list(in::text), ReportCodec.evidence(in), in.text()));

    public static final ShelfTable<ChannelTotal> CHANNEL_TOTALS = new ShelfTable<>(
            "channel_totals",
            (out, row) -> {
                out.key(row.key());
                out.code(row.group().group());
                out.code(row.group().family());
                out.optional(row.group().total(), total -> total(out, total));
                out.number(row.group().scope().bits());
                out.optional(row.share(), share -> decimal(out, share));
                out.text(row.flags());
            },
            in -> new ChannelTotal(
                    in.key(),
                    new GroupTotal(
                            in.code(GROUPS),
                            in.code(FAMILIES),
                            in.optional(() -> total(in)),
                            new ChannelSet(in.count())),
                    in.optional(() -> decimal(in)),
                    in.text()));

    public static final ShelfTable<CategoryTotal> CATEGORY_TOTALS = new ShelfTable<>(
            "category_totals",
            (out, row) -> {
                out.key(row.key());
                out.code(row.category());
                out.code(row.family());
                ReportCodec.quantity(out, row.total());
                out.optional(row.share(), share -> decimal(out, share));
                out.text(row.flags());
            },
            in -> new CategoryTotal(
                    in.key(),
                    in.code(CATEGORIES),
                    in.code(FAMILIES),
                    ReportCodec.quantity(in),
                    in.optional(() -> decimal(in)),
                    in.text()));

    public static final ShelfTable<YearOnYear> YEAR_ON_YEAR = new ShelfTable<>(
            "year_on_year",
            (out, row) -> {
                out.key(row.key());
                out.code(row.scope());
                out.optional(row.previous());
                out.optional(row.current());
                out.optional(row.change());
                out.optional(row.changePercent(), percent -> decimal(out, percent));
                out.text(row.flags());
            },
            in -> new YearOnYear(
                    in.key(),
                    in.code(SCOPES),
                    in.optionalNumber(),
                    in.optionalNumber(),
                    in.optionalNumber(),
                    in.optional(() -> decimal(in)),
                    in.text()));

    public static final ShelfTable<Standing> STANDINGS = new ShelfTable<>(
            "standings",
            (out, row) -> {
                out.key(row.key());
                out.code(row.scope());
                out.text(row.peerGroup());
                out.number(row.value());
                out.number(row.of());
                out.optional(row.rank(), rank -> {
                    out.number(rank.best());
                    out.number(rank.worst());
                    out.real(rank.quartiles().first());
                    out.real(rank.quartiles().median());
                    out.real(rank.quartiles().third());
                });
            },
            in -> new Standing(
                    in.key(),
                    in.code(SCOPES),
                    in.text(),
                    in.number(),
                    in.count(),
                    in.optional(() -> new Standing.Rank(
                            in.count(), in.count(), new Quartiles(in.real(), in.real(), in.real())))));

    public static final ShelfTable<Coverage> COVERAGE = new ShelfTable<>(
            "coverage",
            (out, row) -> {
                out.text(row.institution().code());
                out.text(row.institution().institution());
                out.year(row.academicYear());
                out.code(row.state());
            },
            in -> new Coverage(new ReportingUnit(in.text(), in.text(), ""), in.year(), in.code(STATES)));

    static final ShelfTable<FollowedPromise> PROMISES =
            new ShelfTable<>("promises", LedgerCodec::promise, LedgerCodec::promise);

    static final ShelfTable<SharedText> SHARED_TEXTS =
            new ShelfTable<>("shared_texts", LedgerCodec::shared, LedgerCodec::shared);

    static final ShelfTable<Correction> CORRECTIONS =
            new ShelfTable<>("corrections", DecisionCodec::correction, DecisionCodec::correction);

    static final ShelfTable<Acceptance> ACCEPTANCES =
            new ShelfTable<>("acceptances", DecisionCodec::acceptance, DecisionCodec::acceptance);

    static final ShelfTable<Reject> DECISION_REJECTS =
            new ShelfTable<>("decision_rejects", DecisionCodec::reject, DecisionCodec::reject);

    static final ShelfTable<Institution> INSTITUTIONS = new ShelfTable<>(
            "institutions",
            (out, institution) -> {
                out.text(institution.code());
                out.text(institution.name());
                out.list(institution.formerNames(), out::text);
                out.text(institution.authority());
                out.text(institution.level());
                out.optional(institution.tenure().first(), out::year);
                out.optional(institution.tenure().last(), out::year);
            },
            in -> new Institution(
                    in.text(),
                    in.text(),
                    in.list(in::text),
                    in.text(),
                    in.text(),
                    new Tenure(in.optional(in::year), in.optional(in::year))));

    static final ShelfTable<Roster> ROSTER = new ShelfTable<>(
            "roster",
            (out, roster) -> {
                out.list(roster.reportedCodes().keySet(), year -> {
                    out.year(year);
                    out.list(new TreeSet<>(roster.reportedCodes().get(year)), out::text);
                });
                out.optional(roster.latestDate(), out::day);
            },
            in -> {
                SortedMap<AcademicYear, Set<String>> codes = new TreeMap<>();
                in.list(() -> codes.put(in.year(), Set.copyOf(in.list(in::text))));
                return new Roster(InstitutionRegistry.EMPTY, codes, in.optional(in::day));
            });

    static final ShelfTable<Requirements> REQUIREMENTS =
            new ShelfTable<>("requirements", RequirementsCodec::pack, RequirementsCodec::unpack);

    private final String name;
    private final BiConsumer<Packer, T> packer;
    private final Function<Unpacker, T> unpacker;

    private ShelfTable(String name, BiConsumer<Packer, T> packer, Function<Unpacker, T> unpacker) {
        this.name = name;
        this.packer = packer;
        this.unpacker = unpacker;
    }

    String name() {
        return name;
    }

    void pack(Packer out, T row) {
        packer.accept(out, row);
    }

    T unpack(Unpacker in) {
        return unpacker.apply(in);
    }

    private static void total(Packer out, Total total) {
        ReportCodec.quantity(out, total.quantity());
        out.number(total.interval().low());
        out.number(total.interval().high());
        out.flag(total.isLowerEnd());
    }

    private static Total total(Unpacker in) {
        return new Total(ReportCodec.quantity(in), new Interval(in.number(), in.number()), in.flag());
    }

    private static void decimal(Packer out, BigDecimal decimal) {
        out.number(decimal.unscaledValue().longValueExact());
        out.number(decimal.scale());
    }

    private static BigDecimal decimal(Unpacker in) {
        return BigDecimal.valueOf(in.number(), in.count());
    }
}
