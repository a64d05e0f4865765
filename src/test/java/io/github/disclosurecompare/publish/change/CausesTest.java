package io.github.disclosurecompare.publish.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a cell is not what it was. */
class CausesTest {
    private static final String REPORT = "institution_code,institution,unit,academic_year,total,source,version,state";
    private static final String FIGURE =
            "institution_code,institution,unit,academic_year,metric,value,channels,category,role,measure,corrected_from";
    private static final String STANDING =
            "institution_code,institution,unit,academic_year,channel_group,peer_group,value,median";
    private static final String REJECT = "source,line,column,value,reason";

    @TempDir
    private Path folder;

    private TwoPublications publications;

    @BeforeEach
    void begin() {
        publications = new TwoPublications(folder);
    }

    @Test
    void aReportOfANewInputIsNew() throws IOException {
        publications
                .madeOf(inputs(Map.of()), inputs(Map.of("records/b.csv", "1")))
                .origin("4100000002", 2020, "records/b.csv")
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT),
                        List.of(REPORT, "4100000002,乙,,2020-2021,7,b.txt,1,current"));

        assertThat(publications.changes())
                .containsExactly(
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; institution_code ;  ; 4100000002 ; new_source",
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; institution ;  ; 乙 ; new_source",
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; academic_year ;  ; 2020-2021 ; new_source",
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; total ;  ; 7 ; new_source",
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; source ;  ; b.txt ; new_source",
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; version ;  ; 1 ; new_source",
                        "reports ; 4100000002 ; 2020-2021 ; b.txt ; state ;  ; current ; new_source");
    }

    @Test
    void aReportThatAnInputNoLongerHoldsIsAChangeOfThatInput() throws IOException {
        publications
                .madeOf(inputs(Map.of("records/a.csv", "1")), inputs(Map.of("records/a.csv", "2")))
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT, "4100000002,乙,,2020-2021,7,b.txt,1,current"),
                        List.of(REPORT));

        assertThat(publications.changes())
                .hasSize(7)
                .contains("reports ; 4100000002 ; 2020-2021 ; b.txt ; total ; 7 ;  ; changed_source");
    }

    @Test
    void aReportOfAnInputThatIsGoneIsRemoved() throws IOException {
        publications
                .madeOf(
                        inputs(Map.of("records/a.csv", "1", "records/b.csv", "1")),
                        inputs(Map.of("records/a.csv", "2")))
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT, "4100000002,乙,,2020-2021,7,records/b.csv,1,current"),
                        List.of(REPORT));

        assertThat(publications.changes())
                .contains("reports ; 4100000002 ; 2020-2021 ; records/b.csv ; total ; 7 ;  ; removed_source");
    }

    @Test
    void peersAndTheNextYearMoveWithTheReportThatChanged() throws IOException {
        publications
                .madeOf(inputs(Map.of("records/a.csv", "1")), inputs(Map.of("records/a.csv", "2")))
                .origin("4100000001", 2020, "records/a.csv")
                .table(
                        ComparedTable.FIGURES,
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,5,website,,part,条,"),
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,6,website,,part,条,"))
                .table(
                        ComparedTable.STANDINGS,
                        List.of(
                                STANDING,
                                "4100000001,甲,,2020-2021,web,本科,5,5",
                                "4100000002,乙,,2020-2021,web,本科,9,5",
                                "4100000001,甲,,2021-2022,web,本科,9,5"),
                        List.of(
                                STANDING,
                                "4100000001,甲,,2020-2021,web,本科,6,6",
                                "4100000002,乙,,2020-2021,web,本科,9,6",
                                "4100000001,甲,,2021-2022,web,本科,9,6"));

        assertThat(publications.changes())
                .containsExactly(
                        "figures ; 4100000001 ; 2020-2021 ; disclosed|website||part|条 ; value ; 5 ; 6 ; changed_source",
                        "standings ; 4100000001 ; 2020-2021 ; web ; value ; 5 ; 6 ; changed_source",
                        "standings ; 4100000001 ; 2020-2021 ; web ; median ; 5 ; 6 ; changed_source",
                        "standings ; 4100000002 ; 2020-2021 ; web ; median ; 5 ; 6 ; derived",
                        "standings ; 4100000001 ; 2021-2022 ; web ; median ; 5 ; 6 ; derived");
    }

    @Test
    void aLaterReportOfANewInputSupersedesTheOther() throws IOException {
        publications
                .madeOf(
                        inputs(Map.of("records/a.csv", "1")),
                        inputs(Map.of("records/a.csv", "1", "records/b.csv", "1")))
                .origin("4100000001", 2020, "records/a.csv")
                .origin("4100000001", 2020, "records/b.csv")
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT, "4100000001,甲,,2020-2021,7,a.txt,1,current"),
                        List.of(
                                REPORT,
                                "4100000001,甲,,2020-2021,7,a.txt,1,superseded",
                                "4100000001,甲,,2020-2021,8,b.txt,2,current"))
                .table(
                        ComparedTable.FIGURES,
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,7,website,,part,条,"),
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,8,website,,part,条,"));

        assertThat(publications.changes())
                .contains(
                        "reports ; 4100000001 ; 2020-2021 ; a.txt ; state ; current ; superseded ; superseded",
                        "reports ; 4100000001 ; 2020-2021 ; b.txt ; total ;  ; 8 ; new_source",
                        "figures ; 4100000001 ; 2020-2021 ; disclosed|website||part|条 ; value ; 7 ; 8 ; superseded");
    }

    @Test
    void aCorrectionExplainsTheFigureAndWhatRestsOnIt() throws IOException {
        publications
                .madeOf(
                        new Basis("1", "level", "zh-CN", "r1", "d1", Optional.of(Map.of("records/a.csv", "1"))),
                        new Basis("1", "level", "zh-CN", "r1", "d2", Optional.of(Map.of("records/a.csv", "2"))))
                .origin("4100000001", 2020, "records/a.csv")
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT, "4100000001,甲,,2020-2021,7,a.txt,1,current"),
                        List.of(REPORT, "4100000001,甲,,2020-2021,8,a.txt,1,current"))
                .table(
                        ComparedTable.FIGURES,
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,7,website,,part,条,"),
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,8,website,,part,条,7"));

        assertThat(publications.changes())
                .containsExactly(
                        "reports ; 4100000001 ; 2020-2021 ; a.txt ; total ; 7 ; 8 ; correction",
                        "figures ; 4100000001 ; 2020-2021 ; disclosed|website||part|条 ; value ; 7 ; 8 ; correction",
                        "figures ; 4100000001 ; 2020-2021 ; disclosed|website||part|条 ; corrected_from ;  ; 7 ; correction");
    }

    @Test
    void anotherNameInTheRegistryIsTheSameInstitution() throws IOException {
        publications
                .madeOf(
                        TwoPublications.BASIS,
                        new Basis("1", "level", "zh-CN", "r2", "d1", TwoPublications.BASIS.inputs()))
                .origin("4100000001", 2020, "records/a.csv")
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT, "4100000001,甲学院,,2020-2021,7,a.txt,1,current"),
                        List.of(REPORT, "4100000001,甲大学,,2020-2021,7,a.txt,1,current"));

        assertThat(publications.changes())
                .containsExactly("reports ; 4100000001 ; 2020-2021 ; a.txt ; institution ; 甲学院 ; 甲大学 ; reference");
    }

    @Test
    void otherPeersAreASetting() throws IOException {
        publications
                .madeOf(
                        TwoPublications.BASIS,
                        new Basis("1", "province", "zh-CN", "r1", "d1", TwoPublications.BASIS.inputs()))
                .table(
                        ComparedTable.STANDINGS,
                        List.of(STANDING, "4100000001,甲,,2020-2021,web,本科,5,5"),
                        List.of(STANDING, "4100000001,甲,,2020-2021,web,41,5,6"));

        assertThat(publications.changes())
                .containsExactly(
                        "standings ; 4100000001 ; 2020-2021 ; web ; peer_group ; 本科 ; 41 ; settings",
                        "standings ; 4100000001 ; 2020-2021 ; web ; median ; 5 ; 6 ; settings");
    }

    @Test
    void whatAnotherVersionReadsOtherwiseIsTheVersion() throws IOException {
        publications
                .madeOf(
                        TwoPublications.BASIS,
                        new Basis("2", "level", "zh-CN", "r1", "d1", TwoPublications.BASIS.inputs()))
                .origin("4100000001", 2020, "records/a.csv")
                .table(
                        ComparedTable.FIGURES,
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,5,website,,part,条,"),
                        List.of(FIGURE, "4100000001,甲,,2020-2021,disclosed,50,website,,part,条,"));

        assertThat(publications.changes())
                .containsExactly(
                        "figures ; 4100000001 ; 2020-2021 ; disclosed|website||part|条 ; value ; 5 ; 50 ; version");
    }

    @Test
    void aRejectedPieceHasTheCauseOfItsInput() throws IOException {
        publications
                .madeOf(inputs(Map.of("records/a.csv", "1")), inputs(Map.of("records/a.csv", "2")))
                .table(
                        ComparedTable.REJECTS,
                        List.of(REJECT, "records/a.csv,5,value,一百,no number"),
                        List.of(REJECT, "records/a.csv,6,value,一百,no number"));

        assertThat(publications.changes())
                .containsExactly("rejects ; records/a.csv ;  ; records/a.csv|value|一百 ; line ; 5 ; 6 ; changed_source");
    }

    @Test
    void whereAnOlderProgramDidNotListItsInputsTheTablesThemselvesTell() throws IOException {
        publications
                .madeOf(new Basis("1", "level", "zh-CN", "r1", "d1", Optional.empty()), TwoPublications.BASIS)
                .origin("4100000002", 2020, "records/a.csv")
                .table(
                        ComparedTable.REPORTS,
                        List.of(REPORT),
                        List.of(REPORT, "4100000002,乙,,2020-2021,7,b.txt,1,current"));

        assertThat(publications.changes())
                .contains("reports ; 4100000002 ; 2020-2021 ; b.txt ; total ;  ; 7 ; new_source");
    }

    private static Basis inputs(Map<String, String> checksums) {
        return new Basis("1", "level", "zh-CN", "r1", "d1", Optional.of(checksums));
    }
}
