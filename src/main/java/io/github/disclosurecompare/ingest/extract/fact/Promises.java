package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Span;
import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the section on problems says will be done: each item of a list, each sentence by itself. */
final class Promises {
    private static final int SHORTEST = 8;

    private static final Words HEADING_OF_PROMISES = Words.of("改进|整改|措施|下步|下一|今后|打算|计划|思路|对策|努力");
    private static final Words HEADING_OF_FAULTS = Words.of("问题|不足|困难|差距|薄弱");

    /** From here on the section speaks of what will be done. */
    private static final Words TURN = Words.of("下步|下一步|下一阶段|下一年|下一学年|下学年|下年度|今后|针对上述|针对以上|针对这些|针对存在|针对此"
            + "|将重点|将从|将在|将采取|将做|将作|将抓|将进一步|将继续|将加|将不断|将着力|将通过|将以");

    private static final Words WILL = Words.of("将|拟|计划|力争|争取|进一步|继续|持续|不断|着力|加强|加大|完善");
    private static final Words FAULT = Words.of("不够|不足|不强|不高|不尽|不熟|有待|欠缺|薄弱|差距|短板|滞后|单一|不及时|还不|尚未");
    private static final Words ANNOUNCED = Words.of("以下|如下|个方面");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][,、]|首先|其次|再次|最后"
            + "|\\(?[一二三四五六七八九十\\d]{1,2}[)、.](?!\\d)|[,、;:])+,?");
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?!一是|首先|第一).{0,60}?(?:(?:以下|如下)(?:几|[一二两三四五六七八九十\\d])?[个项点]?大?"
                    + "(?:方面|措施|举措|工作|改进|努力|安排)|(?:几|[一二两三四五六七八九十\\d])个方面)[^。]{0,40}[:。]?");
    private static final Pattern LIST = Pattern.compile("[:,](?=一是|首先|第一|1[.、]|\\(1\\)|\\(一\\))");

    private final ReportText text;
    private final PlainWords matter;
    private final Set<Integer> headings = new HashSet<>();

    /** @param names of the reporting unit and its institution, the longer ones first */
    Promises(ReportText text, List<String> names) {
        this.text = text;
        this.matter = new PlainWords(text.reading(), names);
        text.outline().headings().forEach(heading -> headings.add(heading.span().end()));
    }

    List<Promise> list(List<Span> sentences) {
        List<Promise> promises = new ArrayList<>();
        boolean turned = false;
        for (Span sentence : sentences) {
            if (!text.outline().sectionsAt(sentence.begin()).contains(Section.PROBLEMS)) {
                turned = false;
            } else if (headings.contains(sentence.end())) {
                boolean measures = holds(HEADING_OF_PROMISES, sentence);
                turned = holds(HEADING_OF_FAULTS, sentence) == measures ? turned : measures;
            } else {
                turned = turned || holds(TURN, sentence);
                if (turned) {
                    add(promises, sentence);
                }
            }
        }
        return promises;
    }

    private boolean holds(Words words, Span stretch) {
        return words.areIn(text.reading(), stretch.begin(), stretch.end());
    }

    /** Each item of a list by itself. */
    private void add(List<Promise> promises, Span sentence) {
        int begin = sentence.begin();
        Matcher list = LIST.matcher(text.reading()).region(sentence.begin(), sentence.end());
        while (list.find()) {
            addPiece(promises, new Span(begin, list.end()));
            begin = list.end();
        }
        addPiece(promises, new Span(begin, sentence.end()));
    }

    /** A piece of the sentence, if it does more than announce a list, without the number of its item. */
    private void addPiece(List<Promise> promises, Span piece) {
        if (announces(piece)) {
            return;
        }
        Matcher number = NUMBERING.matcher(text.reading()).region(piece.begin(), piece.end());
        Span words = number.lookingAt() ? new Span(number.end(), piece.end()) : piece;
        if (!holds(WILL, words) && holds(FAULT, words)) {
            return;
        }
        matter.read(words);
        if (matter.length() >= SHORTEST) {
            promises.add(new Promise(
                    matter.words(),
                    Findings.evidence(text.source(), text.source().raw(words))));
        }
    }

    /** Nearly no sentence has the words without which the pattern is tried in vain. */
    private boolean announces(Span piece) {
        return holds(ANNOUNCED, piece)
                && ANNOUNCEMENT
                        .matcher(text.reading())
                        .region(piece.begin(), piece.end())
                        .matches();
    }
}
