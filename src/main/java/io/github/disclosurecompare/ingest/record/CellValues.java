package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of a record, each by the rules of its column. The same few come again and again and are kept. */
final class CellValues {
    private static final int LONGEST_NUMBER = 12;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final ClosedList<Metric> METRICS = new ClosedList<>(Metric.class);
    private static final ClosedList<Qualifier> QUALIFIERS = new ClosedList<>(Qualifier.class);
    private static final ClosedList<Role> ROLES = new ClosedList<>(Role.class);
    private static final ClosedList<Category> CATEGORIES = new ClosedList<>(Category.class);
    private static final ClosedList<Channel> CHANNELS = new ClosedList<>(Channel.class);
    private static final ListedChannels LISTED_CHANNELS = new ListedChannels(CHANNELS);
    private static final ClosedList<Section> SECTIONS = new ClosedList<>(Section.class);

    private final Map<String, ChannelSet> channelSets = new HashMap<>(Map.of("", ChannelSet.NONE));
    private final Map<String, AcademicYear> years = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>(Map.of("", Optional.empty()));

    AcademicYear year(String column, String cell) throws BadCell {
        AcademicYear known = years.get(cell);
        if (known != null) {
            return known;
        }
        try {
            AcademicYear year = AcademicYear.parse(cell);
            years.put(cell, year);
            return year;
        } catch (IllegalArgumentException e) {
            throw new BadCell(column, cell, e.getMessage() + "; write the academic year as 2020-2021");
        }
    }

    Metric metric(String column, String cell) throws BadCell {
        return METRICS.one(column, cell);
    }

    Qualifier qualifier(String column, String cell) throws BadCell {
        return cell.isEmpty() ? Qualifier.EXACT : QUALIFIERS.one(column, cell);
    }

    Role role(String column, String cell) throws BadCell {
        return cell.isEmpty() ? Role.PART : ROLES.one(column, cell);
    }

    Optional<Category> category(String column, String cell) throws BadCell {
        return cell.isEmpty() ? Optional.empty() : Optional.of(CATEGORIES.one(column, cell));
    }

    Channel channel(String column, String cell) throws BadCell {
        return CHANNELS.one(column, cell);
    }

    Section section(String column, String cell) throws BadCell {
        return SECTIONS.one(column, cell);
    }

    /** @param cell codes or words joined by {@code |}, or a phrase; empty for none */
    ChannelSet channels(String column, String cell) throws BadCell {
        ChannelSet known = channelSets.get(cell);
        if (known != null) {
            return known;
        }
        ChannelSet set = readChannels(column, cell);
        channelSets.put(cell, set);
        return set;
    }

    private static ChannelSet readChannels(String column, String cell) throws BadCell {
        try {
            return ChannelSet.of(CHANNELS.all(column, cell));
        } catch (BadCell unknown) {
            return LISTED_CHANNELS.find(Spellings.normal(cell)).orElseThrow(() -> unknown);
        }
    }

    Optional<Metric> findMetric(String words) {
        return METRICS.find(words);
    }

    /** The channels that a header names, one or several. */
    Optional<ChannelSet> findPhrase(String words) {
        Optional<Channel> whole = CHANNELS.find(words);
        return whole.isPresent() ? whole.map(ChannelSet::of) : LISTED_CHANNELS.find(words);
    }

    /** @param cell codes or words joined by {@code |}; empty where the record does not tell */
    Optional<Set<Section>> sections(String column, String cell) throws BadCell {
        return cell.isEmpty() ? Optional.empty() : Optional.of(SECTIONS.all(column, cell));
    }

    Optional<LocalDate> day(String column, String cell) throws BadCell {
        Optional<LocalDate> known = days.get(cell);
        if (known != null) {
            return known;
        }
        if (!DATE.matcher(cell).matches()) {
            throw new BadCell(
                    column, cell, "not of the form 2021-10-28; write a date as year, month and day, joined by hyphens");
        }
        try {
            Optional<LocalDate> day = Optional.of(LocalDate.parse(cell));
            days.put(cell, day);
            return day;
        } catch (DateTimeParseException e) {
            throw new BadCell(column, cell, "no such day; write a date as 2021-10-28");
        }
    }

    /** A whole number of either width's digits, at most {@link Quantity#LARGEST}. */
    long number(String column, String cell) throws BadCell {
        return number(column, cell, "write digits alone and use qualifier for 余, 约, 近 and the like");
    }

    /** @param advice what to do where it is none */
    long number(String column, String cell, String advice) throws BadCell {
        String digits = Digits.toAscii(cell);
        if (digits.isEmpty()) {
            throw new BadCell(column, cell, "empty; a figure needs a value (leave the row out where it is unknown)");
        }
        if (!Digits.areAll(digits)) {
            throw new BadCell(column, cell, "not a whole number in digits; " + advice);
        }
        if (digits.length() > LONGEST_NUMBER) {
            throw new BadCell(column, cell, "more than 12 digits; no report counts that many");
        }
        return Long.parseLong(digits);
    }

    int offset(String column, String cell) throws BadCell {
        if (cell.isEmpty()) {
            return Evidence.NOWHERE;
        }
        long offset = Digits.areAll(cell) && cell.length() <= LONGEST_NUMBER ? Long.parseLong(cell) : Long.MAX_VALUE;
        if (offset > Integer.MAX_VALUE) {
            throw new BadCell(column, cell, "not an offset; write the number of characters before it");
        }
        return (int) offset;
    }
}
