package io.github.disclosurecompare;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The import table of the house: a direction holds only where a test holds it. */
class HouseRulesTest {
    private static final String ROOT = "io.github.disclosurecompare";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(DisclosureCompareApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    @Test
    void everyClassIsInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOT,
                        below("cli"),
                        below("domain"),
                        below("store"),
                        below("ingest"),
                        below("assess"),
                        below("compare"),
                        below("publish"))
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} sees of ours: {1}")
    @CsvSource(textBlock = """
        domain,  domain
        store,   store domain
        ingest,  ingest domain store
        assess,  assess domain store
        compare, compare domain store
        publish, publish domain store
        """)
    void aRoomImportsOnlyWhatTheTableSays(String room, String allowed) {
        classes()
                .that()
                .resideInAPackage(below(room))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage(ROOT + ".."))
                        .or(resideInAnyPackage(Stream.of(allowed.split(" "))
                                .map(HouseRulesTest::below)
                                .toArray(String[]::new))))
                .check(HOUSE);
    }

    @Test
    void theDomainImportsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(below("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", below("domain"))
                .check(HOUSE);
    }

    @Test
    void extractionIsPure() {
        classes()
                .that()
                .resideInAPackage(below("ingest.extract"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", below("domain"), below("ingest.extract"))
                        .and(not(resideInAnyPackage("java.nio.file..", "java.net.."))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void documentsAreReadWithTheirLibrariesAlone() {
        classes()
                .that()
                .resideInAPackage(below("ingest.document"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..",
                        "org.apache.commons.compress..",
                        "org.jsoup..",
                        below("domain"),
                        below("ingest.charset"),
                        below("ingest.document"))
                .check(HOUSE);
    }

    @Test
    void charsetsAreToldApartByTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(below("ingest.charset"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", below("ingest.charset"))
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(textBlock = """
                    java.sql..,                   store
                    javax.sql..,                  store
                    org.springframework.jdbc..,   store
                    org.flywaydb..,               store
                    org.h2..,                     store
                    org.postgresql..,             store
                    tech.tablesaw..,              compare
                    org.jfree..,                  publish
                    java.awt..,                   publish
                    javax.imageio..,              publish
                    com.samskivert..,             publish
                    de.siegmar.fastcsv.writer..,  publish cli.demo
                    de.siegmar.fastcsv.reader..,  ingest publish
                    tools.jackson..,              ingest publish cli
                    com.fasterxml.jackson..,      ingest publish cli
                    org.apache.pdfbox..,          ingest.document
                    org.apache.fontbox..,         ingest.document
                    org.apache.poi..,             ingest.document publish
                    org.jsoup..,                  ingest.document
                    javax.xml.stream..,           ingest.document ingest.record
                    org.apache.commons.compress.., ingest
                    org.dhatim.fastexcel.reader.., ingest
                    org.dhatim.fastexcel,          publish
                    picocli..,                    cli
                    me.tongfei.progressbar..,     cli
        """)
    void aLibraryHasItsOnlyPlace(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(rooms.split(" ")).map(HouseRulesTest::below).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    /** Each with a constructor that makes plain data of it and nothing else. */
    @Test
    void yamlIsIngestedInTwoPlacesAlone() {
        noClasses()
                .that()
                .resideInAPackage(below("ingest"))
                .and(not(named(ROOT + ".ingest.record.BuiltInYaml").or(named(ROOT + ".ingest.reference.FolderYaml"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(below("ingest"))
                .should()
                .callConstructor(Yaml.class)
                .check(HOUSE);
    }

    @Test
    void springBatchStaysInConfigurationsAndAtTheFrontDoor() {
        noClasses()
                .that(not(simpleNameEndingWith("StepConfiguration")
                        .or(simpleNameEndingWith("Listener"))
                        .or(resideInAnyPackage(below("cli")))
                        .or(belongToAnyOf(DisclosureJobConfiguration.class))
                        .or(named(ROOT + ".RunSummary"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(HOUSE);
    }

    /** The front door, root and {@code cli}, sees everything, itself included; below it nothing goes round. */
    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".cli")
                .check(HOUSE);
    }

    @Test
    void namesAreOfTheField() {
        noClasses()
                .should()
                .haveNameMatching("(?i).*(service|impl|manager|utils?|common|helper|dto)(\\$.*)?")
                .orShould()
                .resideInAnyPackage(
                        "..service..",
                        "..impl..",
                        "..manager..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..dto..")
                .check(HOUSE);
    }

    @Test
    void recordsHaveAtMostSevenComponents() {
        classes()
                .that(describe("are records", JavaClass::isRecord))
                .should(haveAtMostComponents(7))
                .check(HOUSE);
    }

    private static String below(String room) {
        return ROOT + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private static ArchCondition<JavaClass> haveAtMostComponents(int most) {
        return new ArchCondition<>("have at most " + most + " components") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long components = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(STATIC))
                        .count();
                events.add(new SimpleConditionEvent(
                        type, components <= most, type.getName() + " has " + components + " components"));
            }
        };
    }
}
