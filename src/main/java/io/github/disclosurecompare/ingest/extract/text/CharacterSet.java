package io.github.disclosurecompare.ingest.extract.text;

/**
 * A few characters, to be asked for each character of a text. A bit tells most of the others apart; to look for them in
 * a string takes several times as long.
 */
public final class CharacterSet {
    private static final int WORDS = 8;

    private final String members;

    /** A bit for each member, shared with few others. */
    private final long[] bits = new long[WORDS];

    private CharacterSet(String members) {
        this.members = members;
        for (char c : members.toCharArray()) {
            bits[word(c)] |= 1L << c;
        }
    }

    public static CharacterSet of(String members) {
        return new CharacterSet(members);
    }

    public CharacterSet with(char member) {
        return has(member) ? this : new CharacterSet(members + member);
    }

    public boolean has(char c) {
        return mayHave(c) && members.indexOf(c) >= 0;
    }

    /** Whether it shares the bit of a member. */
    boolean mayHave(char c) {
        return (bits[word(c)] & 1L << c) != 0;
    }

    /** Whether a stretch of a text holds any of them. */
    public boolean isIn(CharSequence text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int word(char c) {
        return c >> 6 & WORDS - 1;
    }
}
