package io.github.disclosurecompare.cli.demo.chance;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way for the same seed on every JDK: {@link Random}'s algorithms are part of its
 * specification, those of the newer generators are not.
 */
public final class DemoRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int THOUSAND = 1000;

    private final long seed;
    private final Random random;

    public DemoRandom(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /** A stream of its own, so that what one institution draws moves nobody else's numbers. */
    public DemoRandom branch(long key) {
        // The finaliser of SplitMix64: neighbouring seeds of Random would give neighbouring first draws.
        long mixed = seed + GOLDEN_GAMMA * (key + 1);
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return new DemoRandom(mixed ^ mixed >>> 31);
    }

    /** From 0 to one below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(int perMille) {
        return random.nextInt(THOUSAND) < perMille;
    }

    public <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A factor around 1, log-normal. */
    public double scatter(double sigma) {
        return StrictMath.exp(sigma * random.nextGaussian());
    }

    public void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
