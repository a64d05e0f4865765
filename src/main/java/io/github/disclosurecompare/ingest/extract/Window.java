package io.github.disclosurecompare.ingest.extract;

/**
 * The stretch of a passage in which the words stand that a number belongs to.
 *
 * @param begin of its own clause, or the end of the number before it in the same clause
 * @param segment the end of the last figure before it in the passage, or the begin of the passage
 * @param end of its clause, or the begin of the next number in it
 * @param partEnd the begin of the next number, or the end of its part of an enumeration
 */
record Window(Passage passage, Numeral number, int begin, int segment, int end, int partEnd) {
    int numberBegin() {
        return number.begin();
    }

    int numberEnd() {
        return number.end();
    }

    String measure() {
        return number.measure();
    }

    /** A few characters after the number, inside its clause. */
    int near(int characters) {
        return Math.min(end, numberEnd() + characters);
    }

    String text() {
        return passage.text();
    }
}
