package io.github.disclosurecompare.ingest.extract.text;

/**
 * A few characters, to be asked for each character of a text. A bit tells most of the others apart; to look for them in
 * a string takes several times as long.
 */
public final class CharacterSet {
    private static final int WORDS = 8;

    private static final int SPREAD = 0x9E3779B1;

    private final String members;

    /** A bit for each member, shared with few others. */
    private final long[] bits = new long[WORDS];

    /** The members in an open hash table that is at most half filled. */
    private final char[] slots;

    private CharacterSet(String members) {
        this.members = members;
        this.slots = new char[Integer.highestOneBit(members.length() + 1) * 4];
        for (char c : members.toCharArray()) {
            bits[word(c)] |= 1L << c;
            slots[slot(c)] = c;
        }
    }

    public static CharacterSet of(String members) {
        return new CharacterSet(members);
    }

    public CharacterSet with(char member) {
        return has(member) ? this : new CharacterSet(members + member);
    }

    public boolean has(char c) {
        return (bits[word(c)] & 1L << c) != 0 && slots[slot(c)] == c && c != 0;
    }

    /** How many slots there are. */
    int slots() {
        return slots.length;
    }

    /** The slot that a member stands in, and another character could. */
    int slot(char c) {
        int slot = c * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != c && slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
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
