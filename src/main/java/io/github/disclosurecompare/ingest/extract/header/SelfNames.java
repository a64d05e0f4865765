package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.Han;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks in a text that has neither title nor signature, by the names that its sentences begin with. */
final class SelfNames {
    private static final Words UNIT_SPEAKS = Words.of("本部门|我部|我处|我馆|我中心|本处|本馆|本中心|我院|我系|本系|本院|部门网站|本单位|我办");
    private static final String[] FIRST_OF_SPEAKING = {"本", "我", "部"};
    private static final Name SUBJECT = new Name(
            "院部处馆心所室委会系",
            "(?:^|[。;,\\n:]|现就|现将|[,。]就|[,。]对)([" + Han.CHARACTERS + "]{1,9}?(?:学院|部|处|馆|中心|所|办公室|团委|工会|研究院|系|院))"
                    + "(?=坚持|高度|积极|认真|严格|按照|根据|依据|及时|将|在|对|始终|通过|共|全年|以|把|不断|充分|未|没有|主动|信息公开|历来|领导|建立|成立|全体|网站|党|现|历|主页|认为|负责|设|举办|组织|于|本|年|坚|还|按|也|网)");
    private static final Name INSTITUTION = new Name(
            "学院校", "(?:^|[。;,\\n:《])(?:中共)?([" + Han.CHARACTERS + "]{2,14}?(?:大学|职业(?:技术)?(?:学院|大学)|高等专科学校|专科学校|学院))");

    /** The characters that a name stands behind, or the word before it begins with. */
    private static final String[] BEGINS = {"。", ";", ",", "\n", ":", ".", "《", "现"};

    private static final Pattern ANYBODY =
            Pattern.compile("[我本全各内外总一干]?(?:学院|部|处|馆|中心|系|院|所)|.*(?:支部|教育部|教育厅|各部|部门)|全部|办公室|各.*");
    private static final Set<String> NOUNS = Set.of("部", "处", "馆", "中心", "办");
    private static final int FEWEST = 2;

    /**
     * How a name is written, with what stands before it.
     *
     * @param last the characters of which a name ends with one
     */
    private record Name(CharacterSet last, Pattern pattern) {
        private static final int LONGEST = 40;
        private static final char FIRST_HAN = '\u2e80';

        private Name(String last, String pattern) {
            this(CharacterSet.of(last), Pattern.compile(pattern));
        }

        /** Whether a name can end before the next character that is none of a name. */
        private boolean mayFollow(String reading, int begin) {
            int end = Math.min(reading.length(), begin + LONGEST);
            for (int i = begin + 1; i < end && reading.charAt(i) >= FIRST_HAN; i++) {
                if (last.has(reading.charAt(i))) {
                    return true;
                }
            }
            return begin == 0;
        }
    }

    private SelfNames() {}

    static Optional<String> unit(ReportText text) {
        String speaker = speaker(text.reading());
        return speaker.isEmpty()
                ? Optional.empty()
                : mostFrequent(SUBJECT, text.reading(), FEWEST).or(() -> namedAlike(speaker, text.reading()));
    }

    /** The first words with which a unit speaks of itself; empty where there are none. */
    private static String speaker(String reading) {
        Landmarks begins = new Landmarks(reading, FIRST_OF_SPEAKING);
        for (int i = begins.next(0); i < reading.length(); i = begins.next(i + 1)) {
            String words = UNIT_SPEAKS.at(reading, i);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    /** Who says 我处 is the 处 that sentences begin with. */
    private static Optional<String> namedAlike(String speaker, String reading) {
        String noun = speaker.substring(1);
        Name named = new Name(noun, "(?:^|[。;,\\n:.])([" + Han.CHARACTERS + "]{2,7}?" + noun + ")");
        return NOUNS.contains(noun) ? mostFrequent(named, reading, FEWEST) : Optional.empty();
    }

    static Optional<String> institution(ReportText text) {
        return mostFrequent(INSTITUTION, text.reading(), 1);
    }

    private static Optional<String> mostFrequent(Name names, String reading, int fewest) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        Matcher name = names.pattern().matcher(reading).useAnchoringBounds(false);
        Landmarks begins = new Landmarks(reading, BEGINS);
        int i = 0;
        while (i < reading.length()) {
            if (!names.mayFollow(reading, i)
                    || !name.region(i, reading.length()).lookingAt()) {
                i = begins.next(i + 1);
                continue;
            }
            String words = name.group(1);
            if (!ANYBODY.matcher(words).matches()) {
                int count = counts.merge(words, 1, Integer::sum);
                best = best == null || count > counts.get(best) ? words : best;
            }
            i = begins.next(name.end());
        }
        return best == null || counts.get(best) < fewest ? Optional.empty() : Optional.of(best);
    }
}
