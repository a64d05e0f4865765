package io.github.disclosurecompare.publish.chart.png;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The colours of a drawing, counted, and the few that a picture keeps of them. A chart has a handful; what is beyond
 * them are rare shades of antialiased edges, which take the nearest of the frequent ones.
 */
final class ColourTable {
    private static final int NONE = -1;

    private int[] slots = new int[1 << 13];
    private int[] colours = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    void clear() {
        Arrays.fill(slots, NONE);
        size = 0;
    }

    /** The number of a colour that was met so many times more. */
    int add(int colour, int times) {
        int slot = slot(colour);
        if (slots[slot] == NONE) {
            if (size == colours.length) {
                grow();
                slot = slot(colour);
            }
            slots[slot] = size;
            colours[size] = colour;
            counts[size++] = 0;
        }
        counts[slots[slot]] += times;
        return slots[slot];
    }

    /** The most frequent colours; of two as frequent, the one that was met first. */
    int[] choose(int most) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -counts[i]))
                .limit(most)
                .mapToInt(i -> colours[i])
                .toArray();
    }

    /** For each number of a colour, which of the chosen ones stands for it. */
    byte[] places(int[] chosen) {
        byte[] places = new byte[size];
        for (int i = 0; i < size; i++) {
            places[i] = (byte) nearest(colours[i], chosen);
        }
        return places;
    }

    private int slot(int colour) {
        int slot = (colour * 0x9e3779b1) >>> 7 & slots.length - 1;
        while (slots[slot] != NONE && colours[slots[slot]] != colour) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        colours = Arrays.copyOf(colours, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < size; i++) {
            slots[slot(colours[i])] = i;
        }
    }

    private static int nearest(int colour, int[] chosen) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        int green = colour >> 8 & 0xff;
        for (int i = 0; i < chosen.length && least > 0; i++) {
            int apart = green - (chosen[i] >> 8 & 0xff);
            if (apart * apart < least) {
                int distance = distance(colour, chosen[i]);
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
