package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.List;
import java.util.Set;

/** The measure words that may follow a number; the longer one goes first. */
final class Measures {
    private static final List<String> WORDS = List.of(
            "人次", "批次", "场次", "篇次", "条次", "件次", "期次", "条", "篇", "件", "个", "份", "项", "则", "张", "封", "次", "期", "场", "面",
            "幅", "块", "册", "本", "部", "卷", "套", "人", "名", "位", "户", "支", "组", "集", "段", "帖", "起", "宗", "例", "批", "通",
            "版", "字", "家", "轮", "类", "节", "只", "台", "处", "档", "桩", "页", "粉", "辑");
    /** Two measures at once, 篇（条）, are items of the second kind. */
    private static final Set<String> COMBINED = Set.of("条次", "篇次", "件次", "期次");

    private static final Words BY_FIRST = new Words(WORDS);

    private Measures() {}

    /** The measure word at an offset; empty where none stands there. */
    static String at(String text, int offset) {
        return BY_FIRST.at(text, offset);
    }

    /** What is left of the measure word when it is written as in a figure. */
    static String plain(String word) {
        return COMBINED.contains(word) ? word.substring(0, 1) : word.equals("场次") ? "场" : word;
    }

    /** The end of a second measure in brackets or after a stroke: （条）, /条; the offset itself where none stands there. */
    static int alternativeEnd(String text, int offset) {
        if (offset + 1 >= text.length()) {
            return offset;
        }
        char c = text.charAt(offset);
        String other = c == '(' || c == '/' ? at(text, offset + 1) : "";
        int end = offset + 1 + other.length();
        if (other.isEmpty()) {
            return offset;
        }
        if (c == '(') {
            return end < text.length() && text.charAt(end) == ')' ? end + 1 : offset;
        }
        return end;
    }
}
