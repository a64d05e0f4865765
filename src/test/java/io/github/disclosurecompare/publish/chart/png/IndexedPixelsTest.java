package io.github.disclosurecompare.publish.chart.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IndexedPixelsTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 50;

    private final IndexedPixels indexed = new IndexedPixels();

    @Test
    void fewColoursAreKeptToTheLastBit() throws IOException {
        int[] pixels = IntStream.range(0, WIDTH * HEIGHT)
                .map(i -> i / 7 % 200 * 0x010203)
                .toArray();

        assertThat(roundTrip(pixels)).isEqualTo(pixels);
        int[] plain = new int[WIDTH * HEIGHT];
        Arrays.fill(plain, 0xffffff);
        assertThat(roundTrip(plain)).isEqualTo(plain);
    }

    /** 2,000 shades of grey and blue, of which a picture keeps 256: none moves far. */
    @Test
    void rareShadesTakeTheNearestFrequentOne() throws IOException {
        Random random = new Random(1);
        int[] pixels = IntStream.range(0, WIDTH * HEIGHT)
                .map(i -> random.nextInt(256) * 0x010100 + 0xf8 + random.nextInt(8))
                .toArray();
        int[] written = roundTrip(pixels);

        assertThat(Arrays.stream(written).distinct()).hasSizeLessThanOrEqualTo(256);
        assertThat(IntStream.range(0, pixels.length))
                .allMatch(i -> Math.abs((pixels[i] >> 16) - (written[i] >> 16)) <= 8);
    }

    private int[] roundTrip(int[] pixels) throws IOException {
        indexed.read(pixels, WIDTH, HEIGHT);
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(PngFile.of(WIDTH, HEIGHT, indexed.colours(), indexed.deflatedLines())));
        int[] written = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        return Arrays.stream(written).map(rgb -> rgb & 0xffffff).toArray();
    }
}
