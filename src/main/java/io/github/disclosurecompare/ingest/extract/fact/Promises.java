package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the section on problems says will be done: each item of a list, each sentence by itself. */
final class Promises {
    private static final int SHORTEST = 8;

    private static final Pattern HEADING_OF_PROMISES = Pattern.compile("改进|整改|措施|下一?步|下一|今后|打算|计划|思路|对策|努力");
    private static final Pattern HEADING_OF_FAULTS = Pattern.compile("问题|不足|困难|差距|薄弱");

    /** From here on the section speaks of what will be done. */
    private static final Pattern TURN = Pattern.compile(
            "下一?步|下一(?:阶段|学?年度?)|下(?:学年|年度)|今后|针对(?:上述|以上|这些|存在|此)" + "|将(?:重点|从|在|采取|做|作|抓|进一步|继续|加|不断|着力|通过|以)");

    private static final CuedPattern WILL = CuedPattern.of("将拟计力争进继持不着加完", "将|拟|计划|力争|争取|进一步|继续|持续|不断|着力|加强|加大|完善");
    private static final CuedPattern FAULT =
            CuedPattern.of("不待缺弱距板后一未", "不够|不足|不强|不高|不尽|不熟|有待|欠缺|薄弱|差距|短板|滞后|单一|不及时|还不|尚未");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][,、]|首先|其次|再次|最后"
            + "|\\(?[一二三四五六七八九十\\d]{1,2}[)、.](?!\\d)|[,、;:])+,?");
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?!一是|首先|第一).{0,60}?(?:(?:以下|如下)(?:几|[一二两三四五六七八九十\\d])?[个项点]?大?"
                    + "(?:方面|措施|举措|工作|改进|努力|安排)|(?:几|[一二两三四五六七八九十\\d])个方面)[^。]{0,40}[:。]?");
    private static final Pattern LIST = Pattern.compile("[:,](?=一是|首先|第一|1[.、]|\\(1\\)|\\(一\\))");

    private final ReportText text;
    private final List<String> names;
    private final Set<Integer> headings = new HashSet<>();

    /** @param names of the reporting unit and its institution, the longer ones first */
    Promises(ReportText text, List<String> names) {
        this.text = text;
        this.names = names;
        text.outline().headings().forEach(heading -> headings.add(heading.span().end()));
    }

    List<Promise> list(List<Span> sentences) {
        List<Promise> promises = new ArrayList<>();
        boolean turned = false;
        for (Span sentence : sentences) {
            if (!text.outline().sectionsAt(sentence.begin()).contains(Section.PROBLEMS)) {
                turned = false;
            } else if (headings.contains(sentence.end())) {
                String words = text.words(sentence);
                boolean faults = HEADING_OF_FAULTS.matcher(words).find();
                boolean measures = HEADING_OF_PROMISES.matcher(words).find();
                turned = faults == measures ? turned : measures;
            } else {
                String words = text.words(sentence);
                turned = turned || TURN.matcher(words).find();
                if (turned) {
                    pieces(sentence, words).forEach(piece -> add(promises, piece));
                }
            }
        }
        return promises;
    }

    /** The sentence without the words that only announce a list, and without the number of its item. */
    private static List<Span> pieces(Span sentence, String words) {
        List<Span> pieces = new ArrayList<>();
        int begin = 0;
        Matcher list = LIST.matcher(words);
        while (list.find()) {
            pieces.add(new Span(begin, list.end()));
            begin = list.end();
        }
        pieces.add(new Span(begin, words.length()));
        return pieces.stream()
                .filter(piece -> !announces(words, piece))
                .map(piece -> {
                    Matcher number = NUMBERING.matcher(words).region(piece.begin(), piece.end());
                    int from = number.lookingAt() ? number.end() : piece.begin();
                    return new Span(sentence.begin() + from, sentence.begin() + piece.end());
                })
                .toList();
    }

    /** Nearly no sentence has the words without which the pattern is tried in vain. */
    private static boolean announces(String words, Span piece) {
        return (words.contains("以下") || words.contains("如下") || words.contains("个方面"))
                && ANNOUNCEMENT
                        .matcher(words)
                        .region(piece.begin(), piece.end())
                        .matches();
    }

    private void add(List<Promise> promises, Span piece) {
        String words = text.words(piece);
        boolean isFault = !WILL.isIn(words) && FAULT.isIn(words);
        if (isFault) {
            return;
        }
        PlainWords matter = PlainWords.of(words, names);
        if (matter.length() >= SHORTEST) {
            promises.add(new Promise(
                    matter.words(),
                    Findings.evidence(text.source(), text.source().raw(piece))));
        }
    }
}
