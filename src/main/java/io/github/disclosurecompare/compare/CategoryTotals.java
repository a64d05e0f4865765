package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.CategoryTotal;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Flag;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Total;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a report disclosed by subject, with its share. */
final class CategoryTotals {
    private CategoryTotals() {}

    static List<CategoryTotal> of(Report report) {
        Map<Category, Map<MeasureFamily, Total>> totals = new EnumMap<>(Category.class);
        Map<MeasureFamily, Long> bases = new EnumMap<>(MeasureFamily.class);
        for (Figure figure : report.figures()) {
            if (figure.metric() == Metric.DISCLOSED
                    && figure.role() == Role.CATEGORY
                    && figure.category().isPresent()
                    && figure.family().isPresent()) {
                MeasureFamily family = figure.family().get();
                totals.computeIfAbsent(figure.category().get(), category -> new EnumMap<>(MeasureFamily.class))
                        .merge(family, Total.of(figure), Total::plus);
                bases.merge(family, figure.quantity().value(), Math::addExact);
            }
        }
        List<CategoryTotal> rows = new ArrayList<>();
        totals.forEach((category, families) -> families.forEach((family, total) -> {
            Total told = total.lowerEndIf(report.isIncomplete());
            rows.add(new CategoryTotal(
                    report.key(),
                    category,
                    family,
                    told.quantity(),
                    Ratio.share(told.value(), bases.get(family)),
                    Flag.letters(told.flags())));
        }));
        return rows;
    }
}
