package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each room has a page that says what it may import of ours, and imports nothing else. */
class RoomPagesTest {
    private static final String ROOT = "io.github.disclosurecompare";
    private static final Pattern ROOM = Pattern.compile("\\{@code ([a-z.]+)\\}");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(DisclosureCompareApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    static Stream<String> rooms() {
        return HOUSE.stream().map(type -> type.getPackageName()).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void itsPageNamesWhatItImports(String room) throws IOException {
        String page = Files.readString(Path.of("src/main/java", room.replace('.', '/'), "package-info.java"))
                .replaceAll("\\s+\\*?\\s*", " ");

        assertThat(page).contains("May import");
        if (!page.contains("May import every room")) {
            List<String> allowed = ROOM.matcher(page.substring(page.indexOf("May import")))
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            assertThat(imported(room)).allMatch(other -> isNamed(other, room, allowed));
        }
    }

    private static Set<String> imported(String room) {
        JavaPackage own = HOUSE.getPackage(room);
        return own.getClassDependenciesFromThisPackage().stream()
                .map(Dependency::getTargetClass)
                .map(type -> type.getBaseComponentType().getPackageName())
                .filter(other -> (other + ".").startsWith(ROOT + "."))
                .filter(other -> !(other + ".").startsWith(room + "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By its name below the root, or beside the room itself. */
    private static boolean isNamed(String other, String room, List<String> allowed) {
        String parent = room.substring(0, room.lastIndexOf('.'));
        return allowed.stream()
                .flatMap(name -> Stream.of(ROOT + "." + name, parent + "." + name))
                .anyMatch(name -> (other + ".").startsWith(name + "."));
    }
}
