package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the sizes of a checklist from what was disclosed of it and from what of it does not apply. */
final class ChecklistReader {
    private static final Set<String> ITEMS = Set.of("条", "项", "个", "件", "则", "篇");

    /** A clause that only sums up: 共2项. */
    private static final Pattern SUM = Pattern.compile("[,、]?(?:合计|共计|总计|共有|共|计|有)");

    private static final CuedPattern SIZE =
            CuedPattern.of("类项面", ".*(?:[大个0-9十]类|类别|大项|[大个0-9十]方面)(?:共计|共|总计|合计|、|,|的|等|和|及)?");
    private static final CuedPattern DIRECTLY = CuedPattern.of("清", "清单(?:》|》?所列|共|》?中的|》(?:规定|要求)?的)\\z");
    /** What is to be disclosed is the size of a list. */
    private static final CuedPattern DUE = CuedPattern.of("公", "(?:应|应当|须|需|需要|应予|应主动|应该)公开\\z");

    private static final int FARTHEST_SUBJECT = 8;

    private final Scene scene;
    private final Marks marks;

    ChecklistReader(Scene scene) {
        this.scene = scene;
        this.marks = scene.marks();
    }

    /** Empty where a number has nothing to do with a checklist; an item without a draft is a size. */
    Optional<Item> read(Window w, Draft last, Set<Section> sections) {
        if (!ITEMS.contains(w.measure())) {
            return Optional.empty();
        }
        int sentence = w.passage().begin();
        boolean named = marks.has(Cue.CHECKLIST, sentence, w.numberBegin());
        boolean about = named || sections.contains(Section.CHECKLIST);
        if (about
                && "中内里"
                                .indexOf(w.text()
                                        .charAt(Math.min(w.numberEnd(), w.text().length() - 1)))
                        >= 0) {
            return Optional.of(new Item(Optional.empty()));
        }
        if (w.text().startsWith("清单", w.numberEnd())) {
            return Optional.of(new Item(Optional.empty()));
        }
        if (about && isNotApplicable(w)) {
            return Optional.of(new Item(Optional.of(draft(w, Metric.CHECKLIST_NOT_APPLICABLE, false))));
        }
        if (isSize(w, about)) {
            return Optional.of(new Item(Optional.empty()));
        }
        boolean subject = marks.lastCategory(w.begin(), w.numberBegin()).isPresent();
        boolean here = marks.has(Cue.CHECKLIST, w.begin(), w.numberBegin())
                || named && !subject && marks.has(Cue.CHECKLIST, w.segment(), w.numberBegin()) && !hasMention(w);
        boolean told = marks.hasAny(w.begin(), w.numberBegin(), Cue.PUBLISH, Cue.ITEM, Cue.SUM)
                || w.text().startsWith("有", w.numberBegin() - 1);
        boolean toldAfter = named
                && w.numberBegin() - w.begin() <= FARTHEST_SUBJECT
                && marks.has(Cue.PUBLISH, w.numberEnd(), w.end());
        return here && told || toldAfter ? Optional.of(new Item(Optional.of(disclosed(w, last)))) : Optional.empty();
    }

    private boolean hasMention(Window w) {
        return !marks.mentions(w.segment(), w.numberBegin()).isEmpty();
    }

    private boolean isNotApplicable(Window w) {
        boolean after = marks.has(Cue.NOT_APPLICABLE, w.numberEnd(), w.partEnd());
        boolean sum = SUM.matcher(w.text()).region(w.begin(), w.numberBegin()).matches();
        boolean before = marks.has(Cue.NOT_APPLICABLE, sum ? w.segment() : w.begin(), w.numberBegin());
        return before || after && !marks.has(Cue.PUBLISH, w.begin(), w.numberBegin());
    }

    /** 10大类50条, 清单50项: the number of its items, not of what was disclosed. */
    private boolean isSize(Window w, boolean about) {
        int begin = Math.max(w.passage().begin(), w.numberBegin() - 8);
        if (SIZE.isAll(w.text(), begin, w.numberBegin())) {
            return true;
        }
        if (DUE.isIn(w.text(), begin, w.numberBegin())) {
            return true;
        }
        boolean wholeList = about && w.number().value() == 50 && !marks.has(Cue.PUBLISH, w.begin(), w.numberBegin());
        return wholeList
                || marks.lastEnd(Cue.CHECKLIST, w.begin(), w.numberBegin()) == w.numberBegin()
                || DIRECTLY.isIn(w.text(), begin, w.numberBegin());
    }

    private Draft disclosed(Window w, Draft last) {
        boolean inside = last != null
                && last.isDisclosed()
                && (marks.has(Cue.AMONG, last.at.end(), w.numberBegin()) || last.passage.inBrackets(w.numberBegin()));
        Draft draft = draft(w, Metric.CHECKLIST_DISCLOSED, inside);
        draft.measure = w.measure();
        if (inside) {
            draft.channels = last.channels;
        }
        return draft;
    }

    private Draft draft(Window w, Metric metric, boolean inside) {
        int begin = scene.quoteBegin(Math.max(w.segment(), w.passage().clauseBegin(w.numberBegin())), w.numberBegin());
        Draft draft = new Draft(
                w.passage(), metric, w.number().quantity(), w.number().digits(), new Span(begin, w.numberEnd()));
        draft.role = inside ? Role.DETAIL : Role.PART;
        return draft;
    }

    /** A number that belongs to a checklist. */
    record Item(Optional<Draft> draft) {}
}
