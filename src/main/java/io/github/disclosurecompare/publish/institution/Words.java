package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages as bytes of HTML: a few hundred of them are written a million times. */
final class Words {
    private static final String NUMBERS = "#";

    private final Messages messages;
    private final Map<Coded, byte[]> words = new ConcurrentHashMap<>();
    private final Map<String, byte[]> texts = new ConcurrentHashMap<>();

    Words(Messages messages) {
        this.messages = messages;
    }

    byte[] of(Coded word) {
        return words.computeIfAbsent(word, w -> escaped(messages.word(w)));
    }

    /** A text without places to fill. */
    byte[] of(String key) {
        return texts.computeIfAbsent(key, k -> escaped(messages.get(k)));
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
    }

    /** A total in words that say how sure it is. */
    void total(MarkupWriter out, Total total) {
        quantity(out, total.quantity().qualifier(), total.value());
        if (total.isLowerEnd()) {
            out.raw(" <small>").raw(of("mark.lower_end")).raw("</small>");
        }
    }

    void quantity(MarkupWriter out, Qualifier qualifier, long value) {
        if (qualifier != Qualifier.EXACT) {
            out.raw(of(qualifier)).raw(" ");
        }
        out.grouped(value);
    }

    /**
     * The beginning of a table up to its first row.
     *
     * @param kind class of the table, by which its columns are set, beside those of columns of numbers
     * @param columns message keys; those of numbers begin with {@code #}
     */
    byte[] tableHead(String kind, String caption, String... columns) {
        MarkupWriter out = new MarkupWriter(500);
        out.raw("<div class=scroll tabindex=0><table class=\"").raw(kind);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].startsWith(NUMBERS)) {
                out.raw(" n" + (i + 1));
            }
        }
        out.raw("\">\n<caption>").text(get(caption)).raw("</caption>\n<thead><tr>");
        for (String column : columns) {
            out.raw("<th>").text(get(column.startsWith(NUMBERS) ? column.substring(NUMBERS.length()) : column));
        }
        return out.raw("\n<tbody>").toBytes();
    }

    static byte[] escaped(String text) {
        return new MarkupWriter(text.length() * 3).text(text).toBytes();
    }
}
