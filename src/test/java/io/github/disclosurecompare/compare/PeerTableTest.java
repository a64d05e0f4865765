package io.github.disclosurecompare.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerTableTest {
    private static final int FIRST_CODE = 1000000000;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        part 100 条 meeting, part 200 条 meeting, part 250 条 meeting, part 300 条 meeting, part 400 条 meeting; 5-5 4-4 3-3 2-2 1-1
        part 100 条 meeting, part 200+ 条 meeting, part 250 条 meeting, part 300 条 meeting, part 400 条 meeting; 5-5 3-4 3-4 2-2 1-1
        part 100 条 meeting, part 200+ 条 meeting 『超过200条』, part 250 条 meeting, part 300 条 meeting, part 400 条 meeting; 5-5 1-4 3-4 2-3 1-2
        part 100 条 meeting, part 100 条 meeting, part 100 条 meeting, part 100 条 meeting, part 400 条 meeting; 2-5 2-5 2-5 2-5 1-1
        part 100 条 meeting, part 400- 条 meeting 『不足400条』, part 250 条 meeting, part 300 条 meeting, part 400 条 meeting; 4-5 1-5 3-4 2-3 1-2
        """)
    void ranksAreThePlacesThatOverlappingIntervalsAllow(String peers, String ranks) {
        List<Standing> standings = standings(peers.split(", ")).stream()
                .filter(standing -> standing.scope().equals(Scope.ALL))
                .toList();

        assertThat(standings.stream()
                        .map(Standing::rank)
                        .map(Optional::orElseThrow)
                        .map(rank -> rank.best() + "-" + rank.worst())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ranks);
    }

    @Test
    void quartilesAreOfTheNominalValues() {
        Standing standing = standings(
                        "part 100 条 meeting",
                        "part 200+ 条 meeting",
                        "part 250 条 meeting",
                        "part 300 条 meeting",
                        "part 420 条 meeting",
                        "part 900 条 meeting")
                .get(0);

        assertThat(standing.of()).isEqualTo(6);
        assertThat(standing.value()).isEqualTo(100);
        assertThat(standing.rank().orElseThrow().quartiles()).isEqualTo(new Quartiles(212.5, 275, 390));
    }

    @Test
    void belowFiveThereIsAValueButNoRank() {
        List<Standing> standings =
                standings("part 1 条 meeting", "part 2 条 meeting", "part 3 条 meeting", "part 4 条 meeting");

        assertThat(standings).hasSize(8).allSatisfy(standing -> {
            assertThat(standing.of()).isEqualTo(4);
            assertThat(standing.rank()).isEmpty();
        });
    }

    @Test
    void whatNobodyCanAttributeToOneGroupHasNoStanding() {
        assertThat(standings("part 10 条 website|newspaper", "part 20 条"))
                .extracting(standing -> standing.scope().code() + " " + standing.value())
                .containsExactly("all 10", "all 20");
    }

    @Test
    void aJointFigureLeavesTheUpperEndOfAGroupOpen() {
        List<Standing> web = standings(
                        "part 10 条 website",
                        "part 20 条 website",
                        "part 30 条 website",
                        "part 40 条 website",
                        "part 50 条 website",
                        "part 1 条 website / part 9 条 website|newspaper")
                .stream()
                .filter(standing -> standing.scope().code().equals("web"))
                .toList();

        assertThat(web.get(5).rank().orElseThrow().best()).isEqualTo(1);
        assertThat(web.get(5).rank().orElseThrow().worst()).isEqualTo(6);
        assertThat(web.get(4).rank().orElseThrow().best()).isEqualTo(1);
        assertThat(web.get(4).rank().orElseThrow().worst()).isEqualTo(2);
    }

    @Test
    void neitherAnIncompleteRecordNorOneWithoutPeersStands() {
        Report report = Written.report("part 10 条 website").rejectedRows(1).get();
        Report stranger = Written.report("part 10 条 website").get();
        PeerTable table = new PeerTable();
        table.add(report.key(), Optional.of("本科"), ReportTotals.of(report));
        table.add(stranger.key(), Optional.empty(), ReportTotals.of(stranger));

        assertThat(table.list()).isEmpty();
    }

    @Test
    void peerGroupsAreRankedApart() {
        PeerTable table = new PeerTable();
        for (int i = 0; i < 10; i++) {
            Report report = report(i, "part " + (i + 1) + " 条 website");
            table.add(report.key(), Optional.of(i < 5 ? "本科" : "专科"), ReportTotals.of(report));
        }
        List<Standing> all = table.list().stream()
                .filter(standing -> standing.scope().equals(Scope.ALL))
                .toList();

        assertThat(all).extracting(Standing::of).containsOnly(5);
        assertThat(all)
                .extracting(standing -> standing.rank().orElseThrow().best())
                .containsExactly(5, 4, 3, 2, 1, 5, 4, 3, 2, 1);
    }

    /** The standings of one report each, in their order; several figures of one report are joined by a slash. */
    private static List<Standing> standings(String... reports) {
        PeerTable table = new PeerTable();
        for (int i = 0; i < reports.length; i++) {
            Report report = report(i, reports[i].split(" / "));
            table.add(report.key(), Optional.of("本科"), ReportTotals.of(report));
        }
        return table.list();
    }

    private static Report report(int number, String... figures) {
        return Written.report(figures)
                .by(String.valueOf(FIRST_CODE + number), "示例大学" + number)
                .get();
    }
}
