package io.github.disclosurecompare.ingest.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a DOC document: which lists there are, and how far each has counted. */
final class DocNumbering {
    private final HWPFDocument document;
    private final Map<Integer, Optional<HWPFList>> lists = new HashMap<>();
    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocNumbering(HWPFDocument document) {
        this.document = document;
    }

    /** The number before a paragraph; empty if it has none. */
    String label(Paragraph paragraph) {
        int number = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        Optional<HWPFList> list = lists.computeIfAbsent(number, this::find);
        if (list.isEmpty() || level < 0 || level >= ListLevel.LEVELS) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(list.get().getLsid(), none -> new ListCounter());
        if (begun.add(number + " " + level) && list.get().isStartAtOverridden((char) level)) {
            counter.restart(level);
        }
        return counter.next(level, levels.computeIfAbsent(number, none -> levels(list.get())));
    }

    private Optional<HWPFList> find(int number) {
        if (number <= 0 || document.getListTables() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HWPFList(document.getStyleSheet(), document.getListTables(), number))
                    .filter(list -> list.getListData() != null);
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static List<ListLevel> levels(HWPFList list) {
        List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.LEVELS, ListLevel.NONE));
        for (char level = 0;
                level < Math.min(ListLevel.LEVELS, list.getListData().numLevels());
                level++) {
            levels.set(level, level(list, level));
        }
        return levels;
    }

    private static ListLevel level(HWPFList list, char level) {
        return new ListLevel(
                ListNumber.coded(list.getNumberFormat(level)),
                list.getNumberText(level),
                list.getStartAt(level),
                false);
    }
}
