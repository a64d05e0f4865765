package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What another JDK publishes: the same texts to the byte, and pictures that nobody can tell apart. Left out where none is
 * named, as with {@code -Dother.jdk=/usr/lib/jvm/another}.
 */
class AnyJdkTest {
    private static final String OTHER = System.getProperty("other.jdk");
    private static final int LEVELS = 8;
    private static final double SHARE = 0.001;

    @TempDir
    private Path temp;

    @Test
    void textsAreEqualAndPicturesLookTheSame() throws Exception {
        assumeTrue(OTHER != null, "no other JDK is named");
        Journey journey = new Journey(temp);
        assertThat(journey.runBeside("store", "out")).isEqualTo(3);
        ProcessBuilder run = journey.process(
                "run",
                "--out",
                temp.resolve("other").toString(),
                "--db",
                "jdbc:h2:file:" + temp.resolve("other-store"));
        run.command().set(0, Path.of(OTHER, "bin", "java").toString());
        assertThat(run.start().waitFor()).isEqualTo(3);

        Map<String, String> here = journey.content();
        Map<String, String> there = new Publication(temp.resolve("other/current")).content();
        assertThat(there.keySet()).isEqualTo(here.keySet());
        for (String file : here.keySet()) {
            if (!here.get(file).equals(there.get(file))) {
                assertThat(file).endsWith(".png");
                assertLookTheSame(
                        temp.resolve("out/current").resolve(file),
                        temp.resolve("other/current").resolve(file));
            }
        }
    }

    private static void assertLookTheSame(Path one, Path other) throws IOException {
        BufferedImage picture = read(one);
        BufferedImage another = read(other);
        assertThat(another.getWidth()).isEqualTo(picture.getWidth());
        assertThat(another.getHeight()).isEqualTo(picture.getHeight());
        long unlike = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int distance = distance(picture.getRGB(x, y), another.getRGB(x, y));
                assertThat(distance).isLessThanOrEqualTo(LEVELS);
                unlike += distance > 0 ? 1 : 0;
            }
        }
        assertThat((double) unlike / picture.getWidth() / picture.getHeight()).isLessThanOrEqualTo(SHARE);
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return distance;
    }

    private static BufferedImage read(Path picture) throws IOException {
        return ImageIO.read(Files.newInputStream(picture));
    }
}
