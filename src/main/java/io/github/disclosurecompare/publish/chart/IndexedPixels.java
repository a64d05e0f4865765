package io.github.disclosurecompare.publish.chart;

import java.util.Arrays;

/**
 * Turns pixels into scan lines of one byte a pixel. Charts are mostly runs of one colour: looking a colour up once a
 * run, not once a pixel, makes this cheap.
 */
final class IndexedPixels {
    private static final int MOST_COLOURS = 256;

    private final ColourTable table = new ColourTable();
    private int[] runColours = new int[1 << 16];
    private int[] runLengths = new int[1 << 16];
    private int runs;
    private byte[] scanLines = {};
    private int[] colours = {};

    /** Reads pixels; what it has found stands until it reads again. */
    void read(int[] pixels, int width, int height) {
        findRuns(pixels, width, height);
        colours = table.choose(MOST_COLOURS);
        writeScanLines(table.places(colours), width, height);
    }

    int[] colours() {
        return colours;
    }

    /** Line after line, each behind a 0 (unfiltered: the numbers of colours have no slope); may be longer. */
    byte[] scanLines() {
        return scanLines;
    }

    private void findRuns(int[] pixels, int width, int height) {
        table.clear();
        runs = 0;
        for (int end = width, i = 0; end <= width * height; end += width) {
            while (i < end) {
                int begin = i;
                int colour = pixels[i];
                while (i < end && pixels[i] == colour) {
                    i++;
                }
                addRun(colour, i - begin);
            }
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

    private void writeScanLines(byte[] places, int width, int height) {
        int size = (width + 1) * height;
        if (scanLines.length < size) {
            scanLines = new byte[size];
        }
        int at = 0;
        for (int run = 0; run < runs; run++) {
            if (at % (width + 1) == 0) {
                scanLines[at++] = 0;
            }
            Arrays.fill(scanLines, at, at + runLengths[run], places[runColours[run]]);
            at += runLengths[run];
        }
    }
}
