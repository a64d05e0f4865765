package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.domain.Standing;

/** 办学层次 of the fictional institutions: peer groups of their own, so that nobody ranks them with real ones. */
enum Level {
    UNDERGRADUATE("示例本科", 2600),
    VOCATIONAL("示例专科", 1300);

    /** From here on the vocational colleges are a third. */
    private static final int SMALL_PROVINCE = 15;

    private final String written;
    private final int medianSize;

    Level(String written, int medianSize) {
        this.written = written;
        this.medianSize = medianSize;
    }

    String written() {
        return written;
    }

    /** How many items an institution of the middle discloses in the first year. */
    int medianSize() {
        return medianSize;
    }

    /** The level of each institution: two universities to a college, but enough colleges to rank where there can be. */
    static Level of(int index, int institutions) {
        int vocational =
                institutions >= SMALL_PROVINCE ? institutions / 3 : Math.min(Standing.FEWEST, institutions / 2);
        // Spread evenly over the list.
        boolean isVocational = (long) index * vocational / institutions != (index + 1L) * vocational / institutions;
        return isVocational ? VOCATIONAL : UNDERGRADUATE;
    }
}
