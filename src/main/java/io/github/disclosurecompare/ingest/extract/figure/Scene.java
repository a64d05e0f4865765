package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.outline.Heading;
import io.github.disclosurecompare.ingest.extract.outline.Outline;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the readers of one text share: the text, its phrases and headings, and what was set aside. */
final class Scene {
    private static final String NO_BEGINNING = ",;:。、!?)\n\t ]的";

    private final String text;
    private final Marks marks;
    private final Outline outline;
    private final Subjects subjects;
    private final UnknownPhrases unknown;
    private final Map<Integer, Reason> aside = new HashMap<>();

    Scene(String text, Marks marks, Outline outline) {
        this.text = text;
        this.marks = marks;
        this.outline = outline;
        this.unknown = new UnknownPhrases(marks);
        this.subjects = new Subjects(text, marks, outline);
    }

    String text() {
        return text;
    }

    /** What stands where a channel should and is not known. */
    UnknownPhrases unknown() {
        return unknown;
    }

    Marks marks() {
        return marks;
    }

    /** The category that the heading or the begin of the sentence puts a number under. */
    Optional<Category> categoryAt(Window w) {
        return subjects.at(w.passage(), w.numberBegin());
    }

    /** The heading that an offset lies under. */
    Optional<Span> heading(int offset) {
        return outline.headingAt(offset).map(Heading::span);
    }

    Set<Section> sectionsAt(int offset) {
        return outline.sectionsAt(offset);
    }

    void setAside(Numeral number, Reason reason) {
        aside.put(number.digits().begin(), reason);
    }

    /** By the offset of their first digit. */
    Map<Integer, Reason> aside() {
        return aside;
    }

    /** Where a quote begins that should not begin with a mark. */
    int quoteBegin(int begin, int end) {
        int i = begin;
        while (i < end && NO_BEGINNING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
