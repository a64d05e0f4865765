package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.List;

/** Finds the runs of figures that are named by subjects of the checklist alone: the same disclosures counted again. */
final class SubjectShares {
    private final Marks marks;
    private final List<Draft> drafts;

    SubjectShares(Marks marks, List<Draft> drafts) {
        this.marks = marks;
        this.drafts = drafts;
    }

    void settle() {
        int i = 0;
        while (i < drafts.size()) {
            int end = runEnd(i);
            if (end > i + 1 && differ(drafts.subList(i, end))) {
                settle(i, drafts.subList(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private int runEnd(int first) {
        int i = first;
        while (i < drafts.size() && drafts.get(i).bySubject && drafts.get(i).passage == drafts.get(first).passage) {
            i++;
        }
        return i;
    }

    private static boolean differ(List<Draft> run) {
        return run.stream().map(draft -> draft.category).distinct().count() > 1;
    }

    private void settle(int first, List<Draft> run) {
        boolean foreign = first > 0 && isCountedAnew(drafts.get(first - 1), run);
        for (Draft draft : run) {
            draft.role = Role.CATEGORY;
            draft.share = true;
            if (foreign && !draft.ownChannels) {
                draft.channels = ChannelSet.NONE;
                draft.ownChannels = true;
            }
        }
    }

    /** 微信1500条,按内容分,基本信息600条...: more than the figure before them, so no shares of that. */
    private boolean isCountedAnew(Draft before, List<Draft> run) {
        long sum = run.stream().mapToLong(draft -> draft.quantity.value()).sum();
        boolean more = before.quantity.qualifier() == Qualifier.EXACT && sum > before.quantity.value();
        return before.passage == run.get(0).passage
                && more
                && marks.has(Cue.AMONG, before.at.end(), run.get(0).at.begin());
    }
}
