package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases that stand where a channel should, 通过…发布, and are not known. */
final class UnknownPhrases {
    private static final Pattern PLACE = Pattern.compile("(?:通过|利用|依托|借助|经由)([^,;:。\\n\\t]{2,16}?)(?:等)?$");
    private static final Pattern NAMED =
            Pattern.compile("([^,;:。、\\n\\t]{2,12}(?:平台|系统|网|报|台|端|号|群|屏))(?:上|等|共|累计|共计)?$");
    private static final Pattern GENERAL =
            Pattern.compile("网络|互联网|线上|线下|渠道|途径|方式|形式|多种|各种|各类|不同|载体|手段|各部门|各单位|及时|学校$|学院$");

    private final Marks marks;
    private final List<Span> found = new ArrayList<>();

    UnknownPhrases(Marks marks) {
        this.marks = marks;
    }

    /** Looks at the words before the verb of publishing that a number without a channel belongs to. */
    void look(Window w) {
        find(w, marks.firstBegin(Cue.PUBLISH, w.begin(), w.numberBegin())).ifPresent(found::add);
    }

    /** Whether a number has a place of its own, which is not known. */
    boolean isAt(Window w) {
        int verb = marks.firstBegin(Cue.PUBLISH, w.begin(), w.numberBegin());
        return verb >= 0
                && marks.mentions(w.begin(), verb).isEmpty()
                && find(w, verb).isPresent();
    }

    private static Optional<Span> find(Window w, int verb) {
        if (verb < 0) {
            return Optional.empty();
        }
        String words = w.text().substring(w.begin(), verb);
        Matcher place = PLACE.matcher(words);
        Matcher match = place.find() ? place : NAMED.matcher(words);
        return (match == place || match.find())
                        && !GENERAL.matcher(match.group(1)).find()
                ? Optional.of(new Span(w.begin() + match.start(1), w.begin() + match.end(1)))
                : Optional.empty();
    }

    List<Span> list() {
        return found;
    }
}
