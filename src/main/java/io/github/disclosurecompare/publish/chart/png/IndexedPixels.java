package io.github.disclosurecompare.publish.chart.png;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Turns pixels into lines of one byte a pixel. Charts are mostly runs of one colour and lines equal to the one above:
 * looking a colour up once a run and a line up once makes this cheap.
 */
public final class IndexedPixels {
    private static final int MOST_COLOURS = 256;

    private final ColourTable table = new ColourTable();
    private int[] runColours = new int[1 << 16];
    private int[] runLengths = new int[1 << 16];
    /** Of each line, where its runs begin; that of the line above where the two are equal. */
    private int[] lineRuns = {};

    private int runs;
    private int width;
    private int height;
    private int[] colours = {};

    /** Reads pixels; what it has found stands until it reads again. */
    public void read(int[] pixels, int width, int height) {
        this.width = width;
        this.height = height;
        findRuns(pixels);
        colours = table.choose(MOST_COLOURS);
    }

    public int[] colours() {
        return colours;
    }

    /** The lines as a zlib stream, each behind a 0 (unfiltered: the numbers of colours have no slope). */
    public ByteBuffer deflatedLines() {
        byte[] places = table.places(colours);
        ScanLineDeflater deflater = new ScanLineDeflater(width + 1);
        byte[] line = new byte[width + 1];
        for (int y = 0; y < height; y++) {
            if (y == 0 || lineRuns[y] != lineRuns[y - 1]) {
                fill(line, lineRuns[y], places);
                deflater.add(line);
            } else {
                deflater.addAgain();
            }
        }
        return deflater.finish();
    }

    private void fill(byte[] line, int run, byte[] places) {
        for (int at = 1; at < line.length; run++) {
            int end = at + runLengths[run];
            byte place = places[runColours[run]];
            while (at < end) {
                line[at++] = place;
            }
        }
    }

    private void findRuns(int[] pixels) {
        table.clear();
        runs = 0;
        lineRuns = new int[height];
        for (int y = 0; y < height; y++) {
            int begin = y * width;
            int end = begin + width;
            if (y > 0 && Arrays.equals(pixels, begin, end, pixels, begin - width, begin)) {
                lineRuns[y] = lineRuns[y - 1];
            } else {
                lineRuns[y] = runs;
                findRuns(pixels, begin, end);
            }
        }
    }

    private void findRuns(int[] pixels, int begin, int end) {
        int i = begin;
        while (i < end) {
            int from = i++;
            if (i < end && pixels[i] == pixels[from]) {
                int change = Arrays.mismatch(pixels, i, end, pixels, from, end - 1);
                i = change < 0 ? end : i + change;
            }
            addRun(pixels[from], i - from);
        }
    }

    private void addRun(int colour, int length) {
        if (runs == runColours.length) {
            runColours = Arrays.copyOf(runColours, 2 * runs);
            runLengths = Arrays.copyOf(runLengths, 2 * runs);
        }
        runColours[runs] = table.add(colour, length);
        runLengths[runs++] = length;
    }
}
