package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.Tenure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Founds the institutions of the province: name, code, size, traits, habits, units. */
final class Founder {
    /** 99 is no province, and short codes of real schools do not begin with 7. */
    private static final long FIRST_CODE = 41_99_070001L;

    private static final String PROVINCE = Names.PREFIX + "省教育厅";
    private static final String CITY = Names.PREFIX + "市";
    private static final List<String> PLACES = List.of(CITY, "示例海市", "示例江市", "示例山市", "示例原市", "示例湖市");
    private static final double SPREAD_OF_SIZE = 0.6;
    private static final int SMALLEST = 500;
    private static final int LARGEST = 20_000;
    private static final int SIZE_OF_UNIT = 120;
    /** One in so many has departments that report for themselves; of twelve, enough to rank the departments. */
    private static final int ONE_WITH_UNITS = 4;
    /** How many departments those have. */
    private static final int UNITS = 2;
    /** Colleges are often a city's. */
    private static final int CITYS_PER_MILLE = 600;

    private static final List<Optional<Trait>> WAYS_OF_COUNTING =
            List.of(Optional.of(Trait.STATES_TOTAL), Optional.of(Trait.ROUNDS), Optional.empty());

    private final List<AcademicYear> years;
    private final DemoRandom random;
    private final Names names;
    private final Map<Level, Integer> named = new EnumMap<>(Level.class);

    Founder(List<AcademicYear> years, DemoRandom random) {
        this.years = years;
        this.random = random;
        names = new Names(random.branch(0));
    }

    List<DemoInstitution> found(int count) {
        List<Set<Trait>> traits = Trait.deal(count, random.branch(1));
        List<DemoInstitution> institutions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            institutions.add(found(i, Level.of(i, count), traits.get(i)));
        }
        return institutions;
    }

    private DemoInstitution found(int index, Level level, Set<Trait> traits) {
        DemoRandom own = random.branch(2L + index);
        Institution institution = institution(index, level, traits, own);
        double size = size(level, own);
        // Not in the first year, if there are more: then nobody would see the old name.
        AcademicYear renamed = years.get(years.size() > 1 ? own.between(1, years.size() - 1) : 0);
        Reporter self = new Reporter(institution, renamed, "", size, traits, Habits.ofInstitution(size, traits, own));
        List<Reporter> units = index % ONE_WITH_UNITS != 1
                ? List.of()
                : names.units(UNITS).stream().map(name -> unit(self, name, own)).toList();
        return new DemoInstitution(
                institution, own.oneOf(PLACES), traits.contains(Trait.PRIVATE) ? "民办" : "", self, units);
    }

    private Institution institution(int index, Level level, Set<Trait> traits, DemoRandom own) {
        String name = names.next(level, named.merge(level, 1, Integer::sum) - 1);
        Optional<String> former =
                Optional.of(name).filter(n -> traits.contains(Trait.RENAMED)).flatMap(names::former);
        boolean isCitys = level == Level.VOCATIONAL && own.chance(CITYS_PER_MILLE);
        return new Institution(
                String.valueOf(FIRST_CODE + index),
                name,
                former.stream().toList(),
                isCitys ? CITY : PROVINCE,
                level.written(),
                new Tenure(Optional.of(years.get(0)), Optional.empty()));
    }

    private static double size(Level level, DemoRandom own) {
        return Math.min(LARGEST, Math.max(SMALLEST, level.medianSize() * own.scatter(SPREAD_OF_SIZE)));
    }

    private static Reporter unit(Reporter institution, String name, DemoRandom own) {
        // A third count and add up, a third round, a third do neither.
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        own.oneOf(WAYS_OF_COUNTING).ifPresent(traits::add);
        double size = SIZE_OF_UNIT * own.scatter(SPREAD_OF_SIZE);
        return new Reporter(
                institution.institution(), institution.renamed(), name, size, traits, Habits.ofUnit(size, own));
    }
}
