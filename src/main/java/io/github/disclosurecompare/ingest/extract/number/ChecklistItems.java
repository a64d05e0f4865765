package io.github.disclosurecompare.ingest.extract.number;

/** The numbers by which items of the checklist are named: （8）（11）, 第8、11项. */
public final class ChecklistItems {
    private static final int LAST = 50;

    private ChecklistItems() {}

    public static boolean isItem(String text, Numeral numeral) {
        if (numeral.value() < 1 || numeral.value() > LAST) {
            return false;
        }
        int begin = numeral.digits().begin();
        int end = numeral.digits().end();
        char before = begin == 0 ? '\n' : text.charAt(begin - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        boolean bracketed = before == '(' && after == ')';
        boolean listed = "第、,和及".indexOf(before) >= 0 && "、,和及项条".indexOf(after) >= 0;
        return bracketed || listed;
    }
}
