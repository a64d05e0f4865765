package io.github.disclosurecompare.publish.chart;

import java.nio.file.Path;
import java.util.List;

/** Writes Java's font configuration that maps each logical font to one of two files. */
final class LogicalFonts {
    private static final List<String> NAMES = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<String> PLAIN = List.of("plain", "italic");
    private static final List<String> STRONG = List.of("bold", "bolditalic");

    private LogicalFonts() {}

    static String properties(Path regular, Path bold) {
        StringBuilder properties = new StringBuilder("version=1\nsequence.allfonts=all\n");
        for (String name : NAMES) {
            PLAIN.forEach(style -> map(properties, name, style, "NotoSansSC"));
            STRONG.forEach(style -> map(properties, name, style, "NotoSansSCBold"));
        }
        return properties
                .append("filename.NotoSansSC=" + escaped(regular) + "\n")
                .append("filename.NotoSansSCBold=" + escaped(bold) + "\n")
                .toString();
    }

    private static void map(StringBuilder properties, String name, String style, String font) {
        properties
                .append(name)
                .append('.')
                .append(style)
                .append(".all=")
                .append(font)
                .append('\n');
    }

    /** Properties files are Latin-1 with escapes, and a temporary folder may have any name. */
    private static String escaped(Path path) {
        StringBuilder escaped = new StringBuilder();
        for (char c : path.toString().toCharArray()) {
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c < 0x7f) {
                escaped.append(c);
            } else {
                escaped.append("\\u%04x".formatted((int) c));
            }
        }
        return escaped.toString();
    }
}
