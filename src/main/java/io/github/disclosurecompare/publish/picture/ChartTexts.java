package io.github.disclosurecompare.publish.picture;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.publish.chart.Caption;
import io.github.disclosurecompare.publish.chart.Mark;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words around charts. */
final class ChartTexts {
    private final Edition edition;
    private final Messages messages;

    ChartTexts(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /**
     * @param unit message key of the unit of measure
     * @param reported how many of the peer group reported
     * @param notes what else a reader must know; may be empty
     */
    Caption caption(String title, String unit, AcademicYear year, String peerGroup, int reported, String notes) {
        String subtitle = messages.get(unit) + " · " + messages.get("page.year", year) + " · "
                + reported(year, peerGroup, reported);
        return new Caption(title, subtitle, footnote(notes));
    }

    String footnote(String notes) {
        String source = messages.get("chart.source") + " · " + edition.asOfText();
        return notes.isEmpty() ? source : source + " · " + notes;
    }

    Map<Mark, String> marks() {
        return words(Mark.class, mark -> messages.get("mark." + mark.name().toLowerCase(Locale.ROOT)));
    }

    Map<ChannelGroup, String> groups() {
        return words(ChannelGroup.class, messages::word);
    }

    Map<Coverage.State, String> states() {
        return words(Coverage.State.class, messages::word);
    }

    private String reported(AcademicYear year, String peerGroup, int reported) {
        if (peerGroup.equals(PeerGrouping.UNITS)) {
            return messages.get("chart.units_reported", reported);
        }
        long required = edition.roster().required(year).stream()
                .filter(institution -> edition.grouping().of(institution).equals(peerGroup))
                .count();
        return messages.get("chart.reported", Math.max(required, reported), reported);
    }

    private static <E extends Enum<E>> Map<E, String> words(Class<E> list, Function<E, String> word) {
        Map<E, String> words = new EnumMap<>(list);
        for (E member : list.getEnumConstants()) {
            words.put(member, word.apply(member));
        }
        return words;
    }
}
