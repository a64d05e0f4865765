package io.github.disclosurecompare.ingest.extract.number;

/**
 * The stretch of a passage in which the words stand that a number belongs to.
 *
 * @param begin of its own clause, or the end of the number before it in the same clause
 * @param segment the end of the last figure before it in its part of an enumeration, or the begin of that part
 * @param end of its clause, or the begin of the next number in it
 * @param partEnd the begin of the next number, or the end of its part of an enumeration
 */
public record Window(Passage passage, Numeral number, int begin, int segment, int end, int partEnd) {
    private static final int FARTHEST_NOUN = 16;

    public int numberBegin() {
        return number.begin();
    }

    public int numberEnd() {
        return number.end();
    }

    public String measure() {
        return number.measure();
    }

    /** A few characters after the number, inside its clause. */
    public int near(int characters) {
        return Math.min(end, numberEnd() + characters);
    }

    /** The end of what is counted where it stands behind the number, 1份信息公开申请, else of the number. */
    public int nounEnd() {
        int noun = numberEnd();
        while (noun < end && "、(".indexOf(text().charAt(noun)) < 0) {
            noun++;
        }
        return noun < end || noun - numberEnd() > FARTHEST_NOUN ? numberEnd() : noun;
    }

    public String text() {
        return passage.text();
    }
}
