package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.Flag;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.MeasureFamily;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportTotals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a report disclosed through each channel group, with its share. */
final class ChannelTotals {
    private ChannelTotals() {}

    static List<ChannelTotal> of(ReportKey key, ReportTotals totals) {
        Map<MeasureFamily, Long> bases = new EnumMap<>(MeasureFamily.class);
        for (GroupTotal group : totals.groups()) {
            group.total().ifPresent(total -> bases.merge(group.family(), total.value(), Math::addExact));
        }
        return totals.groups().stream()
                .map(group -> new ChannelTotal(
                        key,
                        group,
                        group.total().flatMap(total -> Ratio.share(total.value(), bases.get(group.family()))),
                        Flag.letters(group.total().map(total -> total.flags()).orElse(Set.of(Flag.LOWER)))))
                .toList();
    }
}
