package io.github.disclosurecompare.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports for tests, their figures written in words: {@code part 200+ 条 website|wechat 『网站200余条』}. A number is
 * {@code 7} exact, {@code 7+} at least, {@code 7-} at most, {@code ~7} about; {@code =admissions} is a category. What is
 * not said is a part, disclosed, of no channel.
 */
public final class Written {
    public static final String CODE = "4137010433";

    private ReportingUnit who = new ReportingUnit(CODE, "示例大学", "");
    private AcademicYear year = new AcademicYear(2020);
    private ReportDates dates = ReportDates.UNKNOWN;
    private Optional<Set<Section>> sections = Optional.empty();
    private Notes notes = Notes.NONE;
    private String input = "records/a.csv";
    private int rejectedRows;
    private final List<Figure> figures = new ArrayList<>();

    private Written() {}

    /** A report of 示例大学 about 2020-2021. */
    public static Written report(String... figures) {
        Written report = new Written();
        Stream.of(figures).map(Written::figure).forEach(report.figures::add);
        return report;
    }

    public Written by(String code, String name) {
        who = new ReportingUnit(code, name, who.unit());
        return this;
    }

    public Written byUnit(String unit) {
        who = new ReportingUnit(who.code(), who.institution(), unit);
        return this;
    }

    public Written about(String academicYear) {
        year = AcademicYear.parse(academicYear);
        return this;
    }

    public Written covering(String from, String to) {
        dates = new ReportDates(date(from), date(to), dates.issued(), dates.published());
        return this;
    }

    public Written issued(String day) {
        dates = new ReportDates(dates.from(), dates.to(), date(day), dates.published());
        return this;
    }

    public Written published(String day) {
        dates = new ReportDates(dates.from(), dates.to(), dates.issued(), date(day));
        return this;
    }

    public Written sections(Section... has) {
        Set<Section> set = EnumSet.noneOf(Section.class);
        set.addAll(List.of(has));
        sections = Optional.of(set);
        return this;
    }

    public Written noted(TextFinding... findings) {
        notes = new Notes(List.of(findings), List.of(), List.of());
        return this;
    }

    /** With a text of which this was kept. */
    public Written telling(TextFacts facts) {
        notes = new Notes(List.of(), List.of(), List.of(), Optional.of(facts));
        return this;
    }

    public Written in(String path) {
        input = path;
        return this;
    }

    public Written rejectedRows(int rows) {
        rejectedRows = rows;
        return this;
    }

    public YearReports.Counted counted() {
        return new YearReports.Counted(get(), ReportTotals.of(get()));
    }

    public Report get() {
        return new Report(
                new ReportKey(who, year),
                dates,
                sections,
                List.copyOf(figures),
                notes,
                new Provenance(input, input, "", rejectedRows));
    }

    public static Figure figure(String words) {
        Metric metric = Metric.DISCLOSED;
        Quantity quantity = null;
        String measure = "";
        ChannelSet channels = ChannelSet.NONE;
        Optional<Category> category = Optional.empty();
        Role role = Role.PART;
        Evidence evidence = Evidence.NONE;
        for (String word : words.split(" ")) {
            if (Coded.find(Metric.class, word).isPresent()) {
                metric = Coded.find(Metric.class, word).get();
            } else if (Coded.find(Role.class, word).isPresent()) {
                role = Coded.find(Role.class, word).get();
            } else if (word.matches("~?\\d+[+-]?")) {
                quantity = quantity(word);
            } else if (word.startsWith("=")) {
                category = Coded.find(Category.class, word.substring(1));
            } else if (word.startsWith("『")) {
                evidence = new Evidence(word.substring(1, word.length() - 1), 0, word.length() - 2, "");
            } else if (Coded.find(Channel.class, word.split("\\|")[0]).isPresent()) {
                channels = channels(word);
            } else {
                measure = word;
            }
        }
        return new Figure(metric, quantity, measure, channels, category, role, evidence);
    }

    public static ChannelSet channels(String codes) {
        return codes == null
                ? ChannelSet.NONE
                : ChannelSet.of(Stream.of(codes.split("\\|"))
                        .map(code -> Coded.find(Channel.class, code).orElseThrow())
                        .toList());
    }

    public static Quantity quantity(String word) {
        long value = Long.parseLong(word.replaceAll("[~+-]", ""));
        Qualifier qualifier = word.startsWith("~")
                ? Qualifier.ABOUT
                : word.endsWith("+") ? Qualifier.AT_LEAST : word.endsWith("-") ? Qualifier.AT_MOST : Qualifier.EXACT;
        return new Quantity(value, qualifier);
    }

    public static Optional<LocalDate> date(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
